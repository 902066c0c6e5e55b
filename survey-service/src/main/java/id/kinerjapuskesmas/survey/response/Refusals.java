package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.tabular.ReportBuilder;
import java.util.List;
import java.util.TreeMap;

/** Refused lines, put back into the order of the file; only as many are kept as a report can list. */
final class Refusals {

    private static final int MOST_KEPT = 2_000;

    private final TreeMap<Long, List<Flaw>> kept = new TreeMap<>();
    private long count;

    void add(long line, List<Flaw> flaws) {
        count++;
        kept.put(line, List.copyOf(flaws));
        if (kept.size() > MOST_KEPT) {
            kept.pollLastEntry();
        }
    }

    long count() {
        return count;
    }

    void into(ReportBuilder report) {
        kept.values().forEach(report::rejected);
        for (var dropped = kept.size(); dropped < count; dropped++) {
            report.rejected(List.of());
        }
    }
}
