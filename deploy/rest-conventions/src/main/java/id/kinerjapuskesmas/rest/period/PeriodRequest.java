package id.kinerjapuskesmas.rest.period;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The {@code period}, or {@code from} and {@code to}, of a read; use as {@code @BeanParam}. */
public class PeriodRequest {

    private static final long MAX_DAYS = 3660;

    @QueryParam("period")
    @Parameter(
            description =
                    "A year `2026`, semester `2026-S1`, quarter `2026-Q2` or month `2026-03`; instead of from and to",
            example = "2025",
            schema = @Schema(pattern = "^[0-9]{4}(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])))?$"))
    String period;

    @QueryParam("from")
    @Parameter(description = "First day, inclusive; together with `to` instead of `period`", example = "2025-01-01")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day, inclusive, at most ten years after `from`", example = "2025-12-31")
    LocalDate to;

    /** The period asked for; 400 for none, for both forms at once, or for an impossible span. */
    public Period required() {
        if (period != null) {
            if (from != null || to != null) {
                throw refused(
                        "period",
                        "AMBIGUOUS_PERIOD",
                        Text.of(
                                "Pakai period, atau from dan to, jangan keduanya.",
                                "Use period, or from and to, not both."));
            }
            return Period.named(period)
                    .orElseThrow(() -> ProblemException.parameter(Flaw.in(
                                    "period",
                                    "NOT_A_PERIOD",
                                    Text.of(
                                            "Harus seperti 2026, 2026-S1, 2026-Q2 atau 2026-03.",
                                            "Must look like 2026, 2026-S1, 2026-Q2 or 2026-03."))
                            .with("value", period)));
        }
        if (from == null || to == null) {
            throw refused(
                    from == null && to == null ? "period" : from == null ? "from" : "to",
                    "PERIOD_REQUIRED",
                    Text.of(
                            "Periode wajib: period, atau from dan to.",
                            "A period is required: period, or from and to."));
        }
        if (to.isBefore(from)) {
            throw refused("to", "ENDS_BEFORE_START", Text.of("to mendahului from.", "to is before from."));
        }
        var between = Period.between(from, to);
        if (between.days() > MAX_DAYS) {
            throw refused("to", "PERIOD_TOO_LONG", Text.of("Paling lama sepuluh tahun.", "At most ten years."));
        }
        return between;
    }

    private static ProblemException refused(String parameter, String code, Text text) {
        return ProblemException.parameter(Flaw.in(parameter, code, text));
    }
}
