package id.kinerjapuskesmas.ward.stay;

import id.kinerjapuskesmas.ward.facility.Facility;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which stay is meant; use as {@code @BeanParam} with {@code @Valid}. */
public class StayPath {

    @PathParam("facility")
    @Pattern(regexp = Facility.CODE)
    @Parameter(description = "Registration code of the facility", example = "P3327040201")
    String facility;

    @PathParam("stay")
    @Parameter(
            description = "Id of the stay, chosen by the client; UUID version 7 recommended",
            example = "01956f2e-7a10-7c51-8a0e-1f6f0b0c2a01")
    UUID stay;
}
