package id.kinerjapuskesmas.kinerja.form;

import id.kinerjapuskesmas.rest.caller.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an assessment comes to while it is worked on. */
@Path("/v1/assessments/{assessment}/results")
@Tag(name = "assessments")
class ResultResource {

    private final ReadResults results;

    ResultResource(ReadResults results) {
        this.results = results;
    }

    @GET
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(
            operationId = "getAssessmentResults",
            summary = "What an assessment comes to as it stands, row by row",
            description =
                    """
                    Scores every row and branch with the values entered so far and with what the survey and ward service said \
                    last (they are not asked; a ranking asks them). Rows that do not apply are counted and left out of every \
                    mean; a branch with a row still missing has no score.""")
    public AssessmentResults getAssessmentResults(
            @Parameter(description = "Id of the assessment", example = "6a1f0c7e-93d4-4d0b-8f4e-2f6f0f4f7a01")
                    @PathParam("assessment")
                    UUID assessment,
            @Parameter(description = "Which values are scored", example = "SELF")
                    @QueryParam("basis")
                    @DefaultValue("VERIFIED")
                    Basis basis) {
        return results.of(assessment, basis);
    }
}
