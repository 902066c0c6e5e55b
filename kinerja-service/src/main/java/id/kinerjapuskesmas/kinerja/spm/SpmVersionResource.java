package id.kinerjapuskesmas.kinerja.spm;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The regulations are reference data: everybody signed in reads them. */
@Path("/v1/spm-versions")
@Tag(name = "spm", description = "Minimum service standards: regulations, monthly sheets, results, comparison")
class SpmVersionResource {

    private final SpmVersions versions;
    private final Caller caller;

    SpmVersionResource(SpmVersions versions, Caller caller) {
        this.versions = versions;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(
            operationId = "listSpmVersions",
            summary = "The SPM regulations, oldest first",
            description = "All on one page. A month is reported under the one in force.")
    public Page<SpmVersionSummary> listSpmVersions() {
        caller.scope();
        return new Page<>(versions.all().stream().map(SpmVersion::summary).toList(), null, null);
    }

    @GET
    @Path("/{version}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(operationId = "getSpmVersion", summary = "One SPM regulation with its indicators and targets")
    public SpmVersion getSpmVersion(
            @Parameter(description = "Number and year of the regulation", example = "741-2008")
                    @PathParam("version")
                    @Pattern(regexp = "^[0-9]{1,4}-[0-9]{4}$")
                    String version) {
        caller.scope();
        return versions.required(version);
    }
}
