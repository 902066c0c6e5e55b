package id.kinerjapuskesmas.rest.tabular;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Counts the rows of an import and collects their flaws, in bounded memory. */
public final class ReportBuilder {

    private static final int MOST_LISTED = 1_000;

    private final boolean dryRun;
    private final OnError onError;
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<CellChange> changes = new ArrayList<>();
    private long flawCount;
    private long created;
    private long updated;
    private long unchanged;
    private long rejected;

    public ReportBuilder(boolean dryRun, OnError onError) {
        this.dryRun = dryRun;
        this.onError = onError;
    }

    public void created() {
        created++;
    }

    public void created(long rows) {
        created += rows;
    }

    public void updated() {
        updated++;
    }

    public void unchanged() {
        unchanged++;
    }

    public void unchanged(long rows) {
        unchanged += rows;
    }

    /** Rejects one row for its flaws. */
    public void rejected(List<Flaw> rowFlaws) {
        rejected++;
        flawCount += rowFlaws.size();
        rowFlaws.stream().limit(MOST_LISTED - flaws.size()).forEach(flaws::add);
    }

    /** Notes a cell's old and new value, when they differ. */
    public void change(long line, String column, Object before, Object after) {
        if (!Objects.equals(before, after) && changes.size() < MOST_LISTED) {
            changes.add(new CellChange(line, column, text(before), text(after)));
        }
    }

    /** Whether the good rows are to be stored. */
    public boolean mayStore() {
        return !dryRun && (rejected == 0 || onError == OnError.skip);
    }

    public boolean hasRejected() {
        return rejected > 0;
    }

    public ImportReport build(DetectedFormat detected, Language language) {
        return new ImportReport(
                dryRun,
                mayStore(),
                detected,
                created + updated + unchanged + rejected,
                created,
                updated,
                unchanged,
                rejected,
                flaws.stream().map(flaw -> flaw.in(language)).toList(),
                flawCount > flaws.size(),
                dryRun ? List.copyOf(changes) : List.of());
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
