package id.kinerjapuskesmas.kinerja.indicator;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is asked of the feed; use as {@code @BeanParam} with {@code @Valid}. */
class FeedRequest {

    @QueryParam("region")
    @Pattern(regexp = "^[0-9]{2}(\\.[0-9]{2}){0,2}$")
    @Parameter(description = "Only facilities in this region; without it all in reach", example = "32.07")
    String region;

    @QueryParam("facility")
    @Pattern(regexp = "^([0-9]{7}|P[0-9]{10})$")
    @Parameter(description = "Only this facility", example = "P3207010101")
    String facility;

    @QueryParam("period")
    @Parameter(
            description = "Only figures of periods inside this one: `2026`, `2026-S1`, `2026-Q2` or `2026-03`",
            example = "2025")
    String period;

    @QueryParam("family")
    @Parameter(description = "Only this family of indicators")
    Family family;

    @QueryParam("indicator")
    @Pattern(regexp = "^[A-Za-z0-9._-]{1,160}$")
    @Parameter(description = "Only this code of the catalogue", example = "BOR")
    String indicator;

    @QueryParam("since")
    @Parameter(
            description = "The `cursor` of an earlier answer with the same filter: then only what changed after it,"
                    + " tombstones included")
    String since;

    /** The request within what the caller may see. */
    FeedFilter filter(Caller caller) {
        var scope = caller.scope();
        if (region != null && scope.facility() == null) {
            caller.mustReachRegion(region);
        }
        return new FeedFilter(scope, region, facility, period(), family, indicator);
    }

    private Period period() {
        return period == null
                ? null
                : Period.named(period)
                        .orElseThrow(() -> ProblemException.parameter(Flaw.in(
                                        "period",
                                        "NOT_A_PERIOD",
                                        Text.of(
                                                "Harus seperti 2026, 2026-S1, 2026-Q2 atau 2026-03.",
                                                "Must look like 2026, 2026-S1, 2026-Q2 or 2026-03."))
                                .with("value", period)));
    }
}
