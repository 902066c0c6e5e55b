package id.kinerjapuskesmas.kinerja.coaching;

import id.kinerjapuskesmas.kinerja.facility.FacilityCode;
import id.kinerjapuskesmas.kinerja.region.RegionCode;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of coachings is narrowed to. */
public class CoachingFilter {

    @QueryParam("region")
    @Pattern(regexp = RegionCode.PATTERN)
    @Parameter(description = "Only this region and those inside it", example = "32.07")
    String region;

    @QueryParam("facility")
    @Pattern(regexp = FacilityCode.PATTERN)
    @Parameter(description = "Only this facility", example = "P3207100101")
    String facility;

    @QueryParam("period")
    @Pattern(regexp = CoachingKey.PERIOD)
    @Parameter(description = "Only this period", example = "2025")
    String period;

    @QueryParam("state")
    @Parameter(description = "Only those in this state")
    CoachingState state;

    @QueryParam("overdue")
    @DefaultValue("false")
    @Parameter(description = "Only open ones with an action past its due date")
    boolean overdue;
}
