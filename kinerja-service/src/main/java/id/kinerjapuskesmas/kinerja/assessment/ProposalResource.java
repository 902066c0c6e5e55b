package id.kinerjapuskesmas.kinerja.assessment;

import id.kinerjapuskesmas.rest.caller.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the months say of the year. */
@Path("/v1/assessments/{assessment}/proposal")
@Tag(name = "assessments")
class ProposalResource {

    private final ProposeValues proposal;

    ProposalResource(ProposeValues proposal) {
        this.proposal = proposal;
    }

    @GET
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(
            operationId = "getAssessmentProposal",
            summary = "The rows of a quarter, semester or year as its months propose them",
            description =
                    """
                    Puts the submitted assessments of the same Puskesmas, instrument and version together, verified values where \
                    there are any: `CUMULATIVE` adds what was done and keeps the latest target population, `RATIO` adds both \
                    counts, `LAST` takes the latest (a stock is never summed), as every score is. Nothing is stored: send what \
                    is right as self values. Empty for the assessment of a single month.""")
    public Proposal getAssessmentProposal(
            @Parameter(description = "Id of the assessment", example = "6a1f0c7e-93d4-4d0b-8f4e-2f6f0f4f7a01")
                    @PathParam("assessment")
                    UUID assessment) {
        return proposal.propose(assessment);
    }
}
