package id.kinerjapuskesmas.kinerja.spm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerjapuskesmas.kinerja.trail.Change;
import id.kinerjapuskesmas.kinerja.trail.Note;
import id.kinerjapuskesmas.kinerja.trail.Trail;
import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The stored sheets: whole sets of them in a handful of statements. */
@ApplicationScoped
class SheetStore {

    static final String KIND = "SPM_SHEET";

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Trail trail;
    private final SpmVersions versions;
    private final FeedResults feed;

    SheetStore(EntityManager entities, ObjectMapper json, Trail trail, SpmVersions versions, FeedResults feed) {
        this.entities = entities;
        this.json = json;
        this.trail = trail;
        this.versions = versions;
        this.feed = feed;
    }

    private record KeyRow(String facility, String month, String version) {}

    private record FlatRow(
            String facility, String month, String indicator, String item, long numerator, long denominator) {}

    private record RevisedRow(String facility, String month, long revision) {}

    /** A sheet before, its rows after, and what differs. */
    record Revision(StoredSheet before, SortedMap<SpmRow.Key, SpmRow> after, List<Change> changes) {}

    /** The sheets, those not there yet as empty ones of revision 0, held against other writers until the end. */
    Map<SheetKey, StoredSheet> locked(Collection<SheetKey> keys, String by, Instant at) {
        var rows = keyRows(keys);
        entities.createNativeQuery(
                        """
                        insert into spm_sheet (facility, month, version, revision, changed_by, changed_at)
                        select facility, month, version, 0, :by, :at
                        from jsonb_to_recordset(cast(:keys as jsonb)) as k(facility text, month date, version text)
                        order by facility, month
                        on conflict do nothing
                        """)
                .setParameter("by", by)
                .setParameter("at", at)
                .setParameter("keys", rows)
                .executeUpdate();
        return load(keys, rows, "order by s.facility, s.month for update of s");
    }

    /** The sheets as they are, those not there as empty ones. */
    Map<SheetKey, StoredSheet> read(Collection<SheetKey> keys) {
        return load(keys, keyRows(keys), "");
    }

    private Map<SheetKey, StoredSheet> load(Collection<SheetKey> keys, String rows, String ending) {
        var found = new HashMap<SheetKey, StoredSheet>();
        keys.forEach(key -> found.put(
                key,
                StoredSheet.empty(key, versions.of(key.month()).orElseThrow().version())));
        rows(entities.createNativeQuery(
                                """
                                select s.facility, cast(s.month as text), s.version, s.revision, s.changed_by, s.changed_at
                                from spm_sheet s
                                join jsonb_to_recordset(cast(:keys as jsonb)) as k(facility text, month date)
                                  on k.facility = s.facility and k.month = s.month
                                """
                                        + ending,
                                Object[].class)
                        .setParameter("keys", rows))
                .forEach(row -> {
                    var key = key(row);
                    found.put(
                            key,
                            new StoredSheet(
                                    key,
                                    (String) row[2],
                                    ((Number) row[3]).longValue(),
                                    (String) row[4],
                                    (Instant) row[5],
                                    new TreeMap<>()));
                });
        rows(entities.createNativeQuery(
                                """
                                select r.facility, cast(r.month as text), r.indicator, r.item, r.numerator, r.denominator
                                from spm_row r
                                join jsonb_to_recordset(cast(:keys as jsonb)) as k(facility text, month date)
                                  on k.facility = r.facility and k.month = r.month
                                """,
                                Object[].class)
                        .setParameter("keys", rows))
                .forEach(row -> {
                    var one = new SpmRow((String) row[2], (String) row[3], (Long) row[4], (Long) row[5]);
                    found.get(key(row)).rows().put(one.key(), one);
                });
        return found;
    }

    /** Writes the revisions, whose sheets are locked, notes them in the trail and feeds what follows from them. */
    void write(List<Revision> revisions, String action, String reason, String by, Instant at) {
        if (revisions.isEmpty()) {
            return;
        }
        var kept = new ArrayList<FlatRow>();
        var gone = new ArrayList<FlatRow>();
        revisions.forEach(revision -> compare(revision, kept, gone));
        execute(
                """
                insert into spm_row (facility, month, indicator, item, numerator, denominator)
                select facility, month, indicator, item, numerator, denominator
                from jsonb_to_recordset(cast(:rows as jsonb)) as r(
                    facility text, month date, indicator text, item text, numerator bigint, denominator bigint)
                on conflict (facility, month, indicator, item)
                do update set numerator = excluded.numerator, denominator = excluded.denominator
                """,
                kept);
        execute(
                """
                delete from spm_row r
                using jsonb_to_recordset(cast(:rows as jsonb)) as g(facility text, month date, indicator text, item text)
                where g.facility = r.facility and g.month = r.month and g.indicator = r.indicator and g.item = r.item
                """,
                gone);
        entities.createNativeQuery(
                        """
                        update spm_sheet s set revision = k.revision, changed_by = :by, changed_at = :at
                        from jsonb_to_recordset(cast(:rows as jsonb)) as k(facility text, month date, revision bigint)
                        where k.facility = s.facility and k.month = s.month
                        """)
                .setParameter("by", by)
                .setParameter("at", at)
                .setParameter(
                        "rows",
                        write(revisions.stream()
                                .map(one -> new RevisedRow(
                                        one.before().key().facility(),
                                        one.before().key().month().atDay(1).toString(),
                                        one.before().revision() + 1))
                                .toList()))
                .executeUpdate();
        trail.note(
                KIND,
                action,
                reason,
                by,
                at,
                revisions.stream()
                        .map(one -> new Note(
                                one.before().key().facility(),
                                one.before().key().month().toString(),
                                one.before().revision() + 1,
                                one.changes()))
                        .toList());
        feed.publish(revisions.stream().map(revision -> revision.before().key()).toList());
    }

    private static void compare(Revision revision, List<FlatRow> kept, List<FlatRow> gone) {
        var key = revision.before().key();
        revision.after().values().stream()
                .filter(row -> !row.equals(revision.before().rows().get(row.key())))
                .forEach(row -> kept.add(flat(key, row)));
        revision.before().rows().values().stream()
                .filter(row -> !revision.after().containsKey(row.key()))
                .forEach(row -> gone.add(flat(key, row)));
    }

    private static FlatRow flat(SheetKey key, SpmRow row) {
        return new FlatRow(
                key.facility(),
                key.month().atDay(1).toString(),
                row.indicator(),
                row.item(),
                row.numerator(),
                row.denominator());
    }

    List<SpmSheetSummary> list(Scope scope, SpmSheetFilter filter, PageRequest page) {
        var after = page.after().isEmpty() ? List.of("", "0001-01") : page.after();
        return rows(entities.createNativeQuery(
                                """
                                select s.facility, to_char(s.month, 'YYYY-MM'), s.version, s.revision, s.changed_at,
                                       (select count(*) from spm_row r
                                        where r.facility = s.facility and r.month = s.month and r.item = 'A')
                                from spm_sheet s
                                join facility f on f.facility = s.facility
                                where f.region like :scope and f.region like :region
                                  and (:own = '' or s.facility = :own)
                                  and (:facility = '' or s.facility = :facility)
                                  and (:month = '' or s.month = cast(nullif(:month, '') || '-01' as date))
                                  and (s.facility, s.month) > (:afterFacility, cast(:afterMonth || '-01' as date))
                                order by s.facility, s.month
                                limit :limit
                                """,
                                Object[].class)
                        .setParameter("scope", scope.regionPattern())
                        .setParameter("region", filter.region == null ? "%" : Scope.regionPattern(filter.region))
                        .setParameter("own", text(scope.facility()))
                        .setParameter("facility", text(filter.facility))
                        .setParameter("month", text(filter.month))
                        .setParameter("afterFacility", after.get(0))
                        .setParameter("afterMonth", after.get(1))
                        .setParameter("limit", page.fetch()))
                .stream()
                .map(row -> new SpmSheetSummary(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        ((Number) row[3]).longValue(),
                        ((Number) row[5]).intValue(),
                        versions.required((String) row[2]).indicators().size(),
                        (Instant) row[4]))
                .toList();
    }

    private String keyRows(Collection<SheetKey> keys) {
        return write(new TreeSet<>(keys)
                .stream()
                        .map(key -> new KeyRow(
                                key.facility(),
                                key.month().atDay(1).toString(),
                                versions.of(key.month()).orElseThrow().version()))
                        .toList());
    }

    private void execute(String sql, List<FlatRow> flat) {
        if (!flat.isEmpty()) {
            entities.createNativeQuery(sql).setParameter("rows", write(flat)).executeUpdate();
        }
    }

    private static SheetKey key(Object[] row) {
        return new SheetKey((String) row[0], YearMonth.parse(((String) row[1]).substring(0, 7)));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
