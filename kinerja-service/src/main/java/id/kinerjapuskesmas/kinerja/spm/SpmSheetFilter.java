package id.kinerjapuskesmas.kinerja.spm;

import id.kinerjapuskesmas.kinerja.facility.FacilityCode;
import id.kinerjapuskesmas.kinerja.region.RegionCode;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of sheets is narrowed to. */
public class SpmSheetFilter {

    @QueryParam("region")
    @Pattern(regexp = RegionCode.PATTERN)
    @Parameter(description = "Only this region and those inside it", example = "32.07")
    String region;

    @QueryParam("facility")
    @Pattern(regexp = FacilityCode.PATTERN)
    @Parameter(description = "Only this facility", example = "P3207100101")
    String facility;

    @QueryParam("month")
    @Pattern(regexp = Month.PATTERN)
    @Parameter(description = "Only this month", example = "2025-03")
    String month;
}
