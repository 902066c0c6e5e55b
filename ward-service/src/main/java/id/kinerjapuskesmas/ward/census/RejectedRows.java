package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.tabular.ReportBuilder;
import java.util.List;
import java.util.TreeMap;

/** The flawed rows of a file in line order, in bounded memory: the first thousand with their flaws, the rest counted. */
public final class RejectedRows {

    public static final int MOST_LISTED = 1_000;

    private final TreeMap<Long, List<Flaw>> listed = new TreeMap<>();
    private long count;

    public void add(long line, List<Flaw> flaws) {
        count++;
        listed.put(line, List.copyOf(flaws));
        if (listed.size() > MOST_LISTED) {
            listed.pollLastEntry();
        }
    }

    /** Rows known to be flawed beyond those added. */
    public void addUnlisted(long rows) {
        count += rows;
    }

    public void reportTo(ReportBuilder report) {
        listed.values().forEach(report::rejected);
        var surplus = listed.isEmpty() ? List.<Flaw>of() : listed.lastEntry().getValue();
        for (var row = (long) listed.size(); row < count; row++) {
            report.rejected(surplus);
        }
    }
}
