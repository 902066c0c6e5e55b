package id.kinerjapuskesmas.rest.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Explains what a problem's {@code type} means, in both languages. */
@Path("/problems")
@PermitAll
@Tag(name = "problems", description = "What each kind of problem means, in Indonesian and English; open to everybody")
class ProblemResource {

    @GET
    @Operation(operationId = "listProblemTypes", summary = "All kinds of problems this service answers with")
    public List<ProblemExplanation> list() {
        return Arrays.stream(ProblemType.values()).map(ProblemExplanation::of).toList();
    }

    @GET
    @Path("/{slug}")
    @Operation(operationId = "getProblemType", summary = "What one kind of problem means and how to mend it")
    public ProblemExplanation get(
            @Parameter(description = "Last part of a problem's `type`", example = "rule-violated") @PathParam("slug")
                    String slug) {
        return ProblemType.ofSlug(slug)
                .map(ProblemExplanation::of)
                .orElseThrow(() -> ProblemException.notFound("problem", slug));
    }
}
