package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.kinerja.facility.FacilityCode;
import id.kinerjapuskesmas.kinerja.region.RegionCode;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of constraints is narrowed to. */
public class ConstraintFilter {

    @QueryParam("region")
    @Pattern(regexp = RegionCode.PATTERN)
    @Parameter(description = "Only this region and those inside it", example = "17.07")
    String region;

    @QueryParam("facility")
    @Pattern(regexp = FacilityCode.PATTERN)
    @Parameter(description = "Only this facility", example = "P1707010101")
    String facility;

    @QueryParam("topic")
    @Parameter(description = "Only this topic")
    ConstraintTopic topic;

    @QueryParam("status")
    @Parameter(description = "Only those in this state")
    ConstraintStatus status;

    @QueryParam("attribution")
    @Parameter(description = "Only those due to this party, alone or with others")
    Attribution attribution;

    @QueryParam("overdue")
    @DefaultValue("false")
    @Parameter(description = "Only those OPEN or IN_PROGRESS past their due date")
    boolean overdue;
}
