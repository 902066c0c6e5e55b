package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/profiles")
@Tag(name = "profiles", description = "Ideal ranges as regulations and kabupaten set them")
class ProfileResource {

    private final Profiles profiles;
    private final LocalProfiles localProfiles;
    private final Conditional conditional;

    ProfileResource(Profiles profiles, LocalProfiles localProfiles, Conditional conditional) {
        this.profiles = profiles;
        this.localProfiles = localProfiles;
        this.conditional = conditional;
    }

    @GET
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(operationId = "listProfiles", summary = "List the ideal profiles")
    public ProfileList list() {
        conditional.read(profiles.revision());
        return new ProfileList(List.copyOf(profiles.all().values()));
    }

    @PUT
    @Path("/{profile}")
    @RolesAllowed({Role.DINKES, Role.NATIONAL})
    @Operation(
            operationId = "putProfile",
            summary = "Set a local profile, as a Perbup does",
            description = "A dinkes sets profiles of its own region; one of the whole country needs national scope."
                    + " Idempotent: the same again is 200; a change needs If-Match.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = HttpHeaders.IF_MATCH,
            description = "ETag of the profile, to change it",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "201",
            description = "New.",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Profile.class)))
    @APIResponse(
            responseCode = "200",
            description = "Unchanged or changed.",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Profile.class)))
    public RestResponse<Profile> put(
            @PathParam("profile")
                    @Pattern(regexp = ProfileChoice.CODE)
                    @Parameter(description = "Code of the profile", example = "PKP_JATIM_2025")
                    String profile,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "East Java",
                                                            value =
                                                                    """
                                                                    {"name": "PKP Jawa Timur 2025", "region": "35.21", "source": "Pedoman PKP Dinkes Jawa Timur 2025", "validFrom": "2025-01-01", "validTo": null, "inclusive": true, "ranges": [{"indicator": "BOR", "lower": 10, "upper": 60}]}
                                                                    """)))
                    @Valid
                    @NotNull
                    ProfileSheet sheet) {
        var written = localProfiles.put(profile, sheet);
        return RestResponse.status(
                written.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, written.now());
    }
}
