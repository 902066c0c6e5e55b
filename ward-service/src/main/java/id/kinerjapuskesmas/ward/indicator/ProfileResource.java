package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/profiles")
@Tag(name = "profiles", description = "Ideal ranges as regulations and kabupaten set them")
class ProfileResource {

    private final Profiles profiles;
    private final Conditional conditional;

    ProfileResource(Profiles profiles, Conditional conditional) {
        this.profiles = profiles;
        this.conditional = conditional;
    }

    @GET
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(operationId = "listProfiles", summary = "List the ideal profiles")
    public ProfileList list() {
        conditional.read(profiles.revision());
        return new ProfileList(List.copyOf(profiles.all().values()));
    }
}
