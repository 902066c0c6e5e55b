package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.Problem;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.survey.gather.Onward;
import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import id.kinerjapuskesmas.survey.survey.Surveys;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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

@Path("/v1/surveys/{survey}")
@Tag(name = "responses", description = "Answer sheets; only the facility and its Dinas read single ones")
@RolesAllowed({Role.PUSKESMAS, Role.DINKES})
class ResponseResource {

    private final Surveys surveys;
    private final Responses responses;
    private final ReceiveTogether together;
    private final ReceiveResponse receive;
    private final AtOnce atOnce;
    private final Conditional conditional;
    private final Caller caller;
    private final ResponseMarks marks;

    ResponseResource(
            Surveys surveys,
            Responses responses,
            ReceiveTogether together,
            ReceiveResponse receive,
            AtOnce atOnce,
            Conditional conditional,
            Caller caller,
            ResponseMarks marks) {
        this.together = together;
        this.caller = caller;
        this.surveys = surveys;
        this.responses = responses;
        this.receive = receive;
        this.atOnce = atOnce;
        this.conditional = conditional;
        this.marks = marks;
    }

    @PUT
    @Path("/responses/{response}")
    @Operation(
            operationId = "putResponse",
            summary = "Send or correct one response under an id made by the client",
            description =
                    """
                    The same body again is 200 and changes nothing, even after the survey was closed. Another body for \
                    the same id is a correction: it needs If-Match and keeps the former revision readable. A voided id \
                    is 410. Any UUID version; version 7 is recommended.""")
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            description = "ETag of the response; needed to correct it, not to send it",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "201",
            description = "Stored",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Response.class)))
    @APIResponse(
            responseCode = "200",
            description = "Known already, or corrected",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Response.class)))
    public Uni<RestResponse<Response>> putResponse(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey,
            @PathParam("response") @Parameter(description = "UUID made by the client") UUID response,
            @QueryParam("reason")
                    @Size(max = 1000)
                    @Parameter(description = "Why it is corrected", example = "Salah entri U3")
                    String reason,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "kia",
                                                            value =
                                                                    """
                                                                    {"unit": "KIA", "collectedAt": "2025-08-14T09:30:00+07:00",
                                                                     "answers": {"PERSYARATAN": 3, "PROSEDUR": 3, "WAKTU": 3, "BIAYA": 4, "PRODUK": 3,
                                                                                 "KOMPETENSI": 3, "PERILAKU": 4, "PENGADUAN": 3, "SARPRAS": 3},
                                                                     "sex": "P", "age": 34, "education": "SMA", "occupation": "WIRAUSAHA",
                                                                     "payer": "JKN", "timeSlot": "08-12", "suggestion": null}""")))
                    @NotNull
                    @Valid
                    ResponseData body) {
        if (conditional.isConditionalWrite()) {
            return Onward.working(() -> putAlone(survey, response, body, reason));
        }
        var arrival = new ReceiveTogether.Arrival(survey, response, body, caller.scope(), caller.name());
        return Onward.waiting(together.receive(arrival))
                .flatMap(stored -> stored.isPresent()
                        ? Uni.createFrom().item(created(stored.get()))
                        : Onward.working(() -> putAlone(survey, response, body, reason)));
    }

    private RestResponse<Response> created(ReceiveTogether.Stored stored) {
        conditional.tag(stored.response().revision());
        return RestResponse.status(
                RestResponse.Status.CREATED,
                show(stored.survey(), stored.response(), ResponseMarks.Marks.ofNew(stored.response())));
    }

    private RestResponse<Response> putAlone(UUID survey, UUID response, ResponseData body, String reason)
            throws SQLException {
        var created = atOnce.call(() -> receive.put(survey, response, body, reason));
        var reached = surveys.reach(survey);
        return RestResponse.status(
                created ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                show(reached, responses.find(reached, response).orElseThrow()));
    }

    @GET
    @Path("/responses/{response}")
    @Transactional
    @Operation(operationId = "getResponse", summary = "One response; 410 once it was voided")
    @APIResponse(
            responseCode = "200",
            description = "The response, with its revision as ETag",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Response.class)))
    @APIResponse(
            responseCode = "410",
            description = "It was voided; its history stays readable",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response getResponse(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey,
            @PathParam("response") @Parameter(description = "Id of the response") UUID response)
            throws SQLException {
        var reached = surveys.reach(survey);
        var found = find(reached, response);
        ReceiveResponse.mustNotBeVoided(found);
        conditional.read(found.revision());
        return show(reached, found);
    }

    @GET
    @Path("/responses")
    @Transactional
    @Operation(operationId = "listResponses", summary = "Responses of a survey by id, without voided ones")
    public Page<Response> listResponses(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey,
            @QueryParam("unit") @Parameter(description = "Only of this service unit", example = "KIA") String unit,
            @BeanParam @Valid PageRequest page)
            throws SQLException {
        var reached = surveys.reach(survey);
        var after = page.after();
        var rows = responses.list(
                reached, unit, after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after.get(0)), page.fetch());
        return Page.of(show(reached, rows), page, row -> List.of(row.response().toString()));
    }

    @GET
    @Path("/response-quality")
    @Transactional
    @Operation(
            operationId = "getResponseQuality",
            summary = "How many responses of a survey are flagged, corrected or voided",
            description = "Read from the responses, so it costs their number: a page for checking, not for dashboards.")
    public ResponseQuality getResponseQuality(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey) throws SQLException {
        return marks.quality(surveys.reach(survey));
    }

    @DELETE
    @Path("/responses/{response}")
    @Operation(
            operationId = "voidResponse",
            summary = "Take a response out of the figures",
            description = "Leaves a tombstone: the id answers 410 from then on. Its revisions stay readable.")
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            required = true,
            description = "ETag of the response",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "204", description = "Voided")
    public void voidResponse(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey,
            @PathParam("response") @Parameter(description = "Id of the response") UUID response,
            @QueryParam("reason")
                    @NotNull
                    @NotBlank
                    @Size(max = 1000)
                    @Parameter(description = "Why it is voided", example = "Kuesioner ganda")
                    String reason)
            throws SQLException {
        receive.voidResponse(survey, response, reason);
    }

    @GET
    @Path("/responses/{response}/history")
    @Transactional
    @Operation(operationId = "getResponseHistory", summary = "All revisions of a response, also of a voided one")
    public ResponseHistory getResponseHistory(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey,
            @PathParam("response") @Parameter(description = "Id of the response") UUID response)
            throws SQLException {
        var reached = surveys.reach(survey);
        var present = find(reached, response);
        conditional.read(present.revision());
        var revisions = new ArrayList<>(responses.formerRevisions(reached, response));
        revisions.add(present);
        return new ResponseHistory(present.voided(), show(reached, revisions));
    }

    private StoredResponse find(SurveyInReach survey, UUID response) throws SQLException {
        return responses.find(survey, response).orElseThrow(() -> ProblemException.notFound("response", response));
    }

    private Response show(SurveyInReach survey, StoredResponse stored) throws SQLException {
        return show(survey, List.of(stored)).get(0);
    }

    private List<Response> show(SurveyInReach survey, List<StoredResponse> rows) throws SQLException {
        var ids = rows.stream().map(StoredResponse::response).distinct().toList();
        var found = marks.of(survey, ids);
        return rows.stream()
                .map(row -> show(survey, row, found.get(row.response())))
                .toList();
    }

    private static Response show(SurveyInReach survey, StoredResponse stored, ResponseMarks.Marks marks) {
        return Response.of(
                stored, survey.questionnaire().questions(), survey.facility().zoneId(), marks);
    }
}
