package id.kinerjapuskesmas.kinerja.report;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.tabular.Row;
import java.util.List;

/** Reports wrong sums instead of accepting them. */
public final class CheckedSums {

    static final String CODE = "SUM_DIFFERS";

    private CheckedSums() {}

    /** 422 with the printed and the computed sum, unless they are to be noted. */
    public static void check(List<SumFinding> findings, Sums sums) {
        if (!findings.isEmpty() && sums != Sums.note) {
            throw ProblemException.rules(findings.stream()
                    .map(finding -> with(Flaw.at("/" + finding.field(), CODE, finding.sentence()), finding))
                    .toList());
        }
    }

    /** The same for a row of a file. */
    static void check(Row row, List<SumFinding> findings, Sums sums) {
        if (sums != Sums.note) {
            findings.forEach(finding ->
                    row.refuse(with(Flaw.cell(row.line(), finding.field(), CODE, finding.sentence()), finding)));
        }
    }

    private static Flaw with(Flaw flaw, SumFinding finding) {
        return flaw.with("value", finding.printed())
                .with("printed", finding.printed())
                .with("computed", finding.computed());
    }
}
