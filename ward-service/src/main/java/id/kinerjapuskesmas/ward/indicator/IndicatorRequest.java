package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.period.PeriodRequest;
import id.kinerjapuskesmas.ward.ward.BedClass;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What every read of indicators may ask for; use as {@code @BeanParam} with {@code @Valid}. */
public class IndicatorRequest {

    @BeanParam
    PeriodRequest period;

    @QueryParam("bedBasis")
    @DefaultValue("AVERAGE")
    @Parameter(description = "Which beds stand in the denominators")
    BedBasis bedBasis;

    @QueryParam("class")
    @Parameter(description = "Only beds and patients of this class", example = "III")
    BedClass bedClass;

    @QueryParam("profile")
    @Pattern(regexp = ProfileChoice.CODE)
    @Parameter(
            description =
                    "Ideal profile to hold the figures against; without it the facility's own, else DEPKES_2005 as"
                            + " reference",
            example = "DEPKES_2005")
    String profile;

    @QueryParam("allowIncomplete")
    @DefaultValue("false")
    @Parameter(
            description = "Also make figures of periods with missing days, from the recorded days alone, flagged"
                    + " INCOMPLETE_CENSUS")
    boolean allowIncomplete;

    BedUses.Wanted wanted(Period part) {
        return new BedUses.Wanted(part, bedBasis, bedClass, allowIncomplete);
    }

    Period required() {
        return period.required();
    }
}
