package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.ward.facility.Facility;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/facilities/{facility}/profile")
@Tag(name = "profiles")
class ProfileChoiceResource {

    private final LocalProfiles profiles;

    ProfileChoiceResource(LocalProfiles profiles) {
        this.profiles = profiles;
    }

    @PUT
    @RolesAllowed(Role.DINKES)
    @Operation(
            operationId = "chooseProfile",
            summary = "Choose the profile a facility is held to",
            description =
                    "Idempotent; the last choice wins. It applies to periods that end while the profile is in force.")
    public ProfileChoice choose(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3521010201")
                    String facility,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "East Java",
                                                            value = "{\"profile\": \"PKP_JATIM_2025\"}")))
                    @Valid
                    @NotNull
                    ProfileChoice choice) {
        return profiles.choose(facility, choice);
    }

    @GET
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(
            operationId = "getChosenProfile",
            summary = "Read the profile a facility is held to",
            description = "DEPKES_2005 until one is chosen, as reference only.")
    public ProfileChoice chosen(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3521010201")
                    String facility) {
        return profiles.chosen(facility);
    }
}
