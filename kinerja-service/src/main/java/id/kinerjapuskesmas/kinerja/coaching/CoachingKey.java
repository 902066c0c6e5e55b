package id.kinerjapuskesmas.kinerja.coaching;

import id.kinerjapuskesmas.kinerja.facility.FacilityCode;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whose coaching, and after the assessment of which period. */
public class CoachingKey {

    static final String PERIOD = "^[0-9]{4}(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])))?$";

    @PathParam("facility")
    @Pattern(regexp = FacilityCode.PATTERN)
    @Parameter(description = "Code of the facility", example = "P3207100101")
    String facility;

    @PathParam("period")
    @Pattern(regexp = PERIOD)
    @Parameter(description = "The period that was assessed", example = "2025")
    String period;
}
