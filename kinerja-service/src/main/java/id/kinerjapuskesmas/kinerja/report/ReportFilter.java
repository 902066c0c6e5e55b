package id.kinerjapuskesmas.kinerja.report;

import id.kinerjapuskesmas.kinerja.facility.FacilityCode;
import id.kinerjapuskesmas.kinerja.region.RegionCode;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of reports is narrowed to. */
public class ReportFilter {

    @QueryParam("region")
    @Pattern(regexp = RegionCode.PATTERN)
    @Parameter(description = "Only facilities of this region and those inside it", example = "35.21")
    String region;

    @QueryParam("facility")
    @Pattern(regexp = FacilityCode.PATTERN)
    @Parameter(description = "Only this facility", example = "P3521080201")
    String facility;

    @QueryParam("period")
    @Pattern(regexp = ReportGrain.YEARS_OR_MONTHS)
    @Parameter(description = "Only this month, or all of this year", example = "2018")
    String period;
}
