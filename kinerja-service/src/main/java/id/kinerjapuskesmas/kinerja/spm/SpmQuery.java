package id.kinerjapuskesmas.kinerja.spm;

import id.kinerjapuskesmas.kinerja.facility.FacilityCode;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of whom a result is asked: a facility or a region, exactly one. */
public class SpmQuery {

    @QueryParam("facility")
    @Pattern(regexp = FacilityCode.PATTERN)
    @Parameter(description = "This facility; instead of `region`", example = "P3207100101")
    String facility;

    @QueryParam("region")
    @Pattern(regexp = "^(\\*|[0-9]{2}(\\.[0-9]{2}){0,2})$")
    @Parameter(description = "All facilities of this region, `*` the country; instead of `facility`", example = "32.07")
    String region;

    void check() {
        if ((facility == null) == (region == null)) {
            throw ProblemException.parameter(Flaw.in(
                    facility == null ? "region" : "facility",
                    "FACILITY_OR_REGION",
                    Text.of("Isi salah satu: facility atau region.", "Give exactly one of facility and region.")));
        }
    }
}
