package id.kinerjapuskesmas.survey.followup;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.survey.change.ChangeList;
import id.kinerjapuskesmas.survey.change.Changes;
import id.kinerjapuskesmas.survey.survey.Surveys;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.UUID;
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

@Path("/v1/surveys/{survey}/follow-ups/{followUp}")
@Tag(
        name = "follow-ups",
        description = "Rencana tindak lanjut (RTL): what is done about a survey's weak unsur, approved by the Dinas")
@RolesAllowed({Role.PUSKESMAS, Role.DINKES})
class FollowUpResource {

    private final Surveys surveys;
    private final FollowUps followUps;
    private final ChangeFollowUp change;
    private final Changes changes;
    private final Conditional conditional;

    FollowUpResource(
            Surveys surveys, FollowUps followUps, ChangeFollowUp change, Changes changes, Conditional conditional) {
        this.surveys = surveys;
        this.followUps = followUps;
        this.change = change;
        this.changes = changes;
        this.conditional = conditional;
    }

    @PUT
    @Transactional(rollbackOn = Exception.class)
    @Operation(
            operationId = "putFollowUp",
            summary = "Plan a follow-up under an id made by the client",
            description =
                    """
                    The survey is CLOSED or PUBLISHED. The same body again changes nothing; a change needs If-Match and \
                    the state DRAFT.""")
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            description = "ETag of the follow-up; needed to change it, not to create it",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "201",
            description = "The follow-up is new, in state DRAFT",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = FollowUp.class)))
    @APIResponse(
            responseCode = "200",
            description = "Unchanged or changed",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = FollowUp.class)))
    public RestResponse<FollowUp> putFollowUp(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey,
            @PathParam("followUp") @Parameter(description = "UUID made by the client") UUID followUp,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "loket",
                                                            value =
                                                                    """
                                                                    {"unsur": "WAKTU", "activity": "Membuka loket pendaftaran kedua pada jam sibuk",
                                                                     "year": 2026, "quarter": 1, "personInCharge": "Kepala Subbagian Tata Usaha", "note": "Anggaran BLUD"}""")))
                    @NotNull
                    @Valid
                    FollowUpData body)
            throws SQLException {
        var reached = surveys.reach(survey);
        var created = change.put(reached, followUp, body);
        return RestResponse.status(
                created ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                followUps.of(reached, followUp).followUp());
    }

    @GET
    @Transactional
    @Operation(operationId = "getFollowUp", summary = "One follow-up, its state and what the caller may do next")
    public FollowUp getFollowUp(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey,
            @PathParam("followUp") @Parameter(description = "Id of the follow-up") UUID followUp)
            throws SQLException {
        var found = followUps.of(surveys.reach(survey), followUp);
        conditional.read(found.tag());
        return found.followUp();
    }

    @POST
    @Path("/transitions")
    @Transactional(rollbackOn = Exception.class)
    @Operation(
            operationId = "transitionFollowUp",
            summary = "Submit, approve, return, complete, reopen or cancel a follow-up",
            description =
                    """
                    DRAFT -SUBMIT-> SUBMITTED -APPROVE-> APPROVED -COMPLETE-> DONE; RETURN leads from SUBMITTED back to \
                    DRAFT, REOPEN from DONE back to APPROVED, CANCEL from all but DONE to CANCELLED. A Puskesmas submits \
                    and completes; its Dinas does everything.""")
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            required = true,
            description = "ETag of the follow-up",
            schema = @Schema(type = SchemaType.STRING))
    public FollowUp transitionFollowUp(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey,
            @PathParam("followUp") @Parameter(description = "Id of the follow-up") UUID followUp,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = {
                                                @ExampleObject(
                                                        name = "return",
                                                        value =
                                                                """
                                                                {"action": "RETURN", "reason": "Sebutkan sumber anggaran", "completedOn": null}"""),
                                                @ExampleObject(
                                                        name = "complete",
                                                        value =
                                                                """
                                                                {"action": "COMPLETE", "reason": null, "completedOn": "2026-03-12"}""")
                                            }))
                    @NotNull
                    @Valid
                    FollowUpTransition body)
            throws SQLException {
        var reached = surveys.reach(survey);
        change.act(reached, followUp, body);
        return followUps.of(reached, followUp).followUp();
    }

    @GET
    @Path("/history")
    @Transactional
    @Operation(operationId = "getFollowUpHistory", summary = "Who changed a follow-up, when, and from what to what")
    public ChangeList getFollowUpHistory(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey,
            @PathParam("followUp") @Parameter(description = "Id of the follow-up") UUID followUp)
            throws SQLException {
        var reached = surveys.reach(survey);
        followUps.of(reached, followUp);
        return changes.of(ChangeFollowUp.key(reached, followUp));
    }

    @PUT
    @Path("/progress/{entry}")
    @Transactional(rollbackOn = Exception.class)
    @Operation(
            operationId = "putFollowUpProgress",
            summary = "Enter how far an approved follow-up has come",
            description = "The same entry again changes nothing; another content for its id is 409. Send a new entry.")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgressList.class)))
    @APIResponse(
            responseCode = "200",
            description = "Known already",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgressList.class)))
    public RestResponse<ProgressList> putFollowUpProgress(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey,
            @PathParam("followUp") @Parameter(description = "Id of the follow-up") UUID followUp,
            @PathParam("entry") @Parameter(description = "UUID made by the client") UUID entry,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "enam-puluh",
                                                            value =
                                                                    """
                                                                    {"reachedOn": "2026-02-10", "percent": 60, "note": "Loket terpasang, petugas belum ditunjuk"}""")))
                    @NotNull
                    @Valid
                    ProgressData body)
            throws SQLException {
        var reached = surveys.reach(survey);
        var created = change.putProgress(reached, followUp, entry, body);
        return RestResponse.status(
                created ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                new ProgressList(followUps.progressOf(reached, followUp)));
    }

    @GET
    @Path("/progress")
    @Transactional
    @Operation(operationId = "listFollowUpProgress", summary = "Progress entries of a follow-up, oldest first")
    public ProgressList listFollowUpProgress(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey,
            @PathParam("followUp") @Parameter(description = "Id of the follow-up") UUID followUp)
            throws SQLException {
        var reached = surveys.reach(survey);
        followUps.of(reached, followUp);
        return new ProgressList(followUps.progressOf(reached, followUp));
    }
}
