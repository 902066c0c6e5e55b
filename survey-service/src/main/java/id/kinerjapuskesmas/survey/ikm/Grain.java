package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long the steps of a trend are. */
@Schema(
        description = "`YEAR` such as 2025; `SEMESTER` such as 2025-S1; `QUARTER` such as 2025-Q3; `MONTH` such as"
                + " 2025-07.")
public enum Grain {
    YEAR(1, step -> ""),
    SEMESTER(2, step -> "-S" + step),
    QUARTER(4, step -> "-Q" + step),
    MONTH(12, step -> "-%02d".formatted(step));

    private final int stepsAYear;
    private final IntFunction<String> suffix;

    Grain(int stepsAYear, IntFunction<String> suffix) {
        this.stepsAYear = stepsAYear;
        this.suffix = suffix;
    }

    /** The steps that lie wholly inside a span, in order. */
    List<Period> within(Period span) {
        return IntStream.rangeClosed(span.start().getYear(), span.end().getYear())
                .boxed()
                .flatMap(year -> IntStream.rangeClosed(1, stepsAYear)
                        .mapToObj(step -> Period.named("%04d%s".formatted(year, suffix.apply(step)))
                                .orElseThrow()))
                .filter(step -> span.contains(step.start()) && span.contains(step.end()))
                .toList();
    }

    /** Refuses a span that holds not a single whole step. */
    public void mustFit(Period span) {
        if (within(span).isEmpty()) {
            throw ProblemException.parameter(Flaw.in(
                    "every",
                    "NO_WHOLE_STEP",
                    Text.of(
                            "Periode ini tidak memuat satu pun langkah utuh.",
                            "The period holds not a single whole step.")));
        }
    }
}
