package id.kinerjapuskesmas.kinerja.upstream;

import id.kinerjapuskesmas.kinerja.region.RegionCode;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register goes from here to the two services that hang surveys and wards under its facilities. */
@Path("/v1/regions/{region}/register-pushes")
@Tag(name = "upstreams")
class RegisterPushResource {

    private final PushRegister push;
    private final Caller caller;

    RegisterPushResource(PushRegister push, Caller caller) {
        this.push = push;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.DINKES, Role.NATIONAL})
    @Operation(
            operationId = "pushRegister",
            summary = "Give survey-service and ward-service the register of a region",
            description =
                    "Upserts every facility of the region in both services at once; sending it again changes nothing."
                            + " When one of them cannot be reached the answer is 503 `UPSTREAM_UNAVAILABLE`, whose detail"
                            + " names it and says which one has the register nevertheless; send it again later. 409"
                            + " `REGISTER_EMPTY` when the region has no facilities.")
    public RegisterPush pushRegister(
            @Parameter(description = "Kemendagri code", example = "32.07")
                    @PathParam("region")
                    @Pattern(regexp = RegionCode.PATTERN)
                    String region) {
        caller.mustReachRegion(region);
        return push.push(region);
    }
}
