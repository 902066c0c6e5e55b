package id.kinerjapuskesmas.kinerja.report;

import id.kinerjapuskesmas.kinerja.facility.FacilityCode;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.tabular.OnError;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How a file of reports is to be taken. */
public class ImportParameters {

    @QueryParam("facility")
    @Pattern(regexp = FacilityCode.PATTERN)
    @Parameter(description = "Facility of the rows that name none", example = "P3521080201")
    String facility;

    @QueryParam("period")
    @Pattern(regexp = ReportGrain.YEARS_OR_MONTHS)
    @Parameter(description = "Period of the rows that name none", example = "2018")
    String period;

    @QueryParam("dryRun")
    @DefaultValue("false")
    @Parameter(description = "Check only, store nothing")
    boolean dryRun;

    @QueryParam("onError")
    @DefaultValue("abort")
    @Parameter(description = "What to do with the good rows when others are bad")
    OnError onError;

    @QueryParam("sums")
    @DefaultValue("refuse")
    @Parameter(description = "What to do with rows whose printed sums are wrong")
    Sums sums;

    @HeaderParam("Content-Type")
    @Parameter(hidden = true)
    String mediaType;

    @HeaderParam("Accept-Language")
    @Parameter(hidden = true)
    String language;

    Language language() {
        return Language.of(language);
    }
}
