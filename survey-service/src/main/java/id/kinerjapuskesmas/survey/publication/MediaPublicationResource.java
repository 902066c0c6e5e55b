package id.kinerjapuskesmas.survey.publication;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.Problem;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.survey.change.ChangeList;
import id.kinerjapuskesmas.survey.change.Changes;
import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import id.kinerjapuskesmas.survey.survey.Surveys;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
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

@Path("/v1/surveys/{survey}/media-publications")
@Tag(name = "media-publications", description = "Where and when the published result of a survey was made public")
class MediaPublicationResource {

    private final Surveys surveys;
    private final ChangeMediaPublication change;
    private final Changes changes;
    private final Conditional conditional;

    MediaPublicationResource(Surveys surveys, ChangeMediaPublication change, Changes changes, Conditional conditional) {
        this.surveys = surveys;
        this.change = change;
        this.changes = changes;
        this.conditional = conditional;
    }

    @PUT
    @Path("/{publication}")
    @Transactional(rollbackOn = Exception.class)
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "putMediaPublication",
            summary = "Record a medium in which the result was made public, under an id made by the client",
            description =
                    """
                    The survey is PUBLISHED. The same body again changes nothing; a change needs If-Match; a withdrawn id \
                    is 410.""")
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            description = "ETag of the record; needed to change it, not to create it",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MediaPublication.class)))
    @APIResponse(
            responseCode = "200",
            description = "Unchanged or changed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MediaPublication.class)))
    public RestResponse<MediaPublication> putMediaPublication(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey,
            @PathParam("publication") @Parameter(description = "UUID made by the client") UUID publication,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "situs",
                                                            value =
                                                                    """
                                                                    {"medium": "WEBSITE", "publishedOn": "2026-01-20",
                                                                     "place": "https://puskesmasciamis.example.id/ikm-2025-s2"}""")))
                    @NotNull
                    @Valid
                    MediaPublicationData body)
            throws SQLException {
        var reached = surveys.reach(survey);
        var created = change.put(reached, publication, body);
        return RestResponse.status(
                created ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                find(reached, publication).toMediaPublication());
    }

    @GET
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(
            operationId = "listMediaPublications",
            summary = "All media in which a survey's result was made public, oldest first")
    public MediaPublicationList listMediaPublications(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey) throws SQLException {
        return new MediaPublicationList(change.of(surveys.reach(survey)));
    }

    @GET
    @Path("/{publication}")
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(
            operationId = "getMediaPublication",
            summary = "One record with the ETag to change it; 410 once it was withdrawn")
    @APIResponse(
            responseCode = "200",
            description = "The record",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MediaPublication.class)))
    @APIResponse(
            responseCode = "410",
            description = "It was withdrawn",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public MediaPublication getMediaPublication(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey,
            @PathParam("publication") @Parameter(description = "Id of the record") UUID publication)
            throws SQLException {
        var found = find(surveys.reach(survey), publication);
        ChangeMediaPublication.mustStand(found);
        conditional.read(found.version);
        return found.toMediaPublication();
    }

    @DELETE
    @Path("/{publication}")
    @Transactional(rollbackOn = Exception.class)
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "withdrawMediaPublication",
            summary = "Withdraw a record entered in error",
            description = "It counts nowhere any more and its id answers 410; its history stays readable.")
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            required = true,
            description = "ETag of the record",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public void withdrawMediaPublication(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey,
            @PathParam("publication") @Parameter(description = "Id of the record") UUID publication,
            @QueryParam("reason")
                    @NotNull
                    @NotBlank
                    @Size(max = 1000)
                    @Parameter(description = "Why it is withdrawn", example = "Salah survei")
                    String reason)
            throws SQLException {
        change.withdraw(surveys.reach(survey), publication, reason);
    }

    @GET
    @Path("/{publication}/history")
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "getMediaPublicationHistory",
            summary = "Who changed or withdrew a record, when, and from what to what")
    public ChangeList getMediaPublicationHistory(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey,
            @PathParam("publication") @Parameter(description = "Id of the record") UUID publication)
            throws SQLException {
        var reached = surveys.reach(survey);
        find(reached, publication);
        return changes.of(ChangeMediaPublication.key(reached, publication));
    }

    private StoredMediaPublication find(SurveyInReach survey, UUID publication) {
        return change.find(survey, publication)
                .orElseThrow(() -> ProblemException.notFound("publication", publication));
    }
}
