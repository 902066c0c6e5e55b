package id.kinerjapuskesmas.kinerja.assessment;

import id.kinerjapuskesmas.kinerja.facility.FacilityCode;
import id.kinerjapuskesmas.kinerja.region.RegionCode;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of assessments is narrowed to. */
public class AssessmentFilter {

    @QueryParam("region")
    @Pattern(regexp = RegionCode.PATTERN)
    @Parameter(description = "Only this region and those inside it", example = "32.07")
    String region;

    @QueryParam("facility")
    @Pattern(regexp = FacilityCode.PATTERN)
    @Parameter(description = "Only this facility", example = "P3207100101")
    String facility;

    @QueryParam("period")
    @Pattern(regexp = "^[0-9]{4}(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])))?$")
    @Parameter(description = "Only this period", example = "2025")
    String period;

    @QueryParam("state")
    @Parameter(description = "Only those in this state")
    AssessmentState state;
}
