package id.kinerjapuskesmas.kinerja.spm;

import id.kinerjapuskesmas.kinerja.trail.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A sheet as the database holds it.
 *
 * @param revision 0 while it is only being made
 */
record StoredSheet(
        SheetKey key,
        String version,
        long revision,
        String changedBy,
        Instant changedAt,
        SortedMap<SpmRow.Key, SpmRow> rows) {

    static StoredSheet empty(SheetKey key, String version) {
        return new StoredSheet(key, version, 0, null, null, new TreeMap<>());
    }

    boolean isNew() {
        return revision == 0;
    }

    /** What turns these rows into the given ones. */
    List<Change> changesTo(SortedMap<SpmRow.Key, SpmRow> after) {
        var keys = new TreeSet<>(rows.keySet());
        keys.addAll(after.keySet());
        var changes = new ArrayList<Change>();
        for (var each : keys) {
            var old = rows.get(each);
            var now = after.get(each);
            var field = each.indicator() + "/" + each.item() + "/";
            changes.add(Change.of(
                    field + "numerator", old == null ? null : old.numerator(), now == null ? null : now.numerator()));
            changes.add(Change.of(
                    field + "denominator",
                    old == null ? null : old.denominator(),
                    now == null ? null : now.denominator()));
        }
        return changes.stream().filter(Change::differs).toList();
    }

    SpmSheet sheet(SpmVersion version) {
        var missing = version.indicators().stream()
                .map(SpmIndicator::indicator)
                .filter(indicator -> !rows.containsKey(new SpmRow.Key(indicator, SpmRow.PEOPLE)))
                .toList();
        return new SpmSheet(
                key.facility(),
                key.month().toString(),
                version.version(),
                revision,
                changedBy,
                changedAt,
                missing,
                List.copyOf(rows.values()));
    }
}
