package id.kinerjapuskesmas.survey.publiclink;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.survey.change.ChangeList;
import id.kinerjapuskesmas.survey.change.Changes;
import id.kinerjapuskesmas.survey.survey.Surveys;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/v1/surveys/{survey}/public-link")
@Tag(
        name = "public-link",
        description = "Let anybody with the poster's QR code answer: issue, replace and revoke the key")
@RolesAllowed({Role.PUSKESMAS, Role.DINKES})
class PublicLinkResource {

    private final Surveys surveys;
    private final PublicLinks links;
    private final Changes changes;
    private final PublicLinkSettings settings;
    private final Conditional conditional;

    PublicLinkResource(
            Surveys surveys, PublicLinks links, Changes changes, PublicLinkSettings settings, Conditional conditional) {
        this.surveys = surveys;
        this.links = links;
        this.changes = changes;
        this.settings = settings;
        this.conditional = conditional;
    }

    @POST
    @Transactional(rollbackOn = Exception.class)
    @ResponseStatus(201)
    @Operation(
            operationId = "issuePublicLink",
            summary = "Issue the survey's public link, or replace it",
            description =
                    """
                    Answers the key and its QR code, once. A key issued before is void at once. The link takes \
                    responses while the survey is OPEN; it may be issued in DRAFT, for the poster. Closing the survey ends \
                    it for good: after reopening issue a new one.""")
    @APIResponse(
            responseCode = "201",
            description = "Issued; the only time the key is shown",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IssuedLink.class)))
    public IssuedLink issuePublicLink(@PathParam("survey") @Parameter(description = "Id of the survey") UUID survey)
            throws SQLException {
        var held = surveys.hold(survey);
        var key = links.issue(held);
        var payload = settings.baseUrl().orElse("") + key;
        var description = settings.baseUrl().isPresent() ? payload : "Kunci survei";
        return new IssuedLink(
                links.of(held).orElseThrow(),
                key,
                payload,
                QrCode.svg(payload, held.title() + ", " + held.facility().name(), description));
    }

    @GET
    @Transactional
    @Operation(operationId = "getPublicLink", summary = "Whether there is a public link and whether it takes responses")
    public PublicLink getPublicLink(@PathParam("survey") @Parameter(description = "Id of the survey") UUID survey)
            throws SQLException {
        var reached = surveys.reach(survey);
        var link = links.of(reached).orElseThrow(() -> ProblemException.notFound("public link", survey));
        conditional.read(Integer.toHexString(link.hashCode()));
        return link;
    }

    @DELETE
    @Transactional(rollbackOn = Exception.class)
    @Operation(
            operationId = "revokePublicLink",
            summary = "Revoke the public link",
            description = "Its key is void at once; responses already received stay. Without a link nothing happens.")
    @APIResponse(responseCode = "204", description = "There is no link any more")
    public void revokePublicLink(@PathParam("survey") @Parameter(description = "Id of the survey") UUID survey)
            throws SQLException {
        links.revoke(surveys.hold(survey));
    }

    @GET
    @Path("/history")
    @Transactional
    @Operation(operationId = "getPublicLinkHistory", summary = "Who issued, replaced and revoked the link, and when")
    public ChangeList getPublicLinkHistory(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey) throws SQLException {
        return changes.of(PublicLinks.record(surveys.reach(survey)));
    }
}
