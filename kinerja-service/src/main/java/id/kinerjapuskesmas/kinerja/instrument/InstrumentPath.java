package id.kinerjapuskesmas.kinerja.instrument;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which version of which instrument. */
class InstrumentPath {

    @PathParam("instrument")
    @Pattern(regexp = OwnCode.ANY)
    @Parameter(
            description = "Code of the instrument; an own one begins with the digits of its region, 3207- for 32.07",
            example = "3207-pkp-2026")
    String instrument;

    @PathParam("version")
    @Min(1)
    @Max(9999)
    @Parameter(description = "Number of the version", example = "1")
    int version;
}
