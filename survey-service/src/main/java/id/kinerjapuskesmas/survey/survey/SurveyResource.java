package id.kinerjapuskesmas.survey.survey;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.survey.facility.Facility;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/surveys")
@Tag(name = "surveys", description = "Waves of an SKM at a facility, their states and history")
class SurveyResource {

    private final Surveys surveys;
    private final ChangeSurvey changeSurvey;
    private final History history;
    private final Conditional conditional;

    SurveyResource(Surveys surveys, ChangeSurvey changeSurvey, History history, Conditional conditional) {
        this.surveys = surveys;
        this.changeSurvey = changeSurvey;
        this.history = history;
        this.conditional = conditional;
    }

    @PUT
    @Path("/{survey}")
    @Transactional(rollbackOn = Exception.class)
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "putSurvey",
            summary = "Create or change a survey under an id made by the client",
            description =
                    """
                    The same body again changes nothing. A change needs If-Match. Facility never changes; questionnaire \
                    and start of period only while DRAFT; a closed survey is reopened first.""")
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            description = "ETag of the survey; needed to change it, not to create it",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "201",
            description = "The survey is new, in state DRAFT",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Survey.class)))
    @APIResponse(
            responseCode = "200",
            description = "Unchanged or changed",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Survey.class)))
    public RestResponse<Survey> putSurvey(
            @PathParam("survey") @Parameter(description = "UUID made by the client, any version") UUID survey,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "ciamis",
                                                            value =
                                                                    """
                                                                    {"facility": "P3207010101", "questionnaire": "skm-2017-v1", "title": "SKM semester II 2025",
                                                                     "periodStart": "2025-07-01", "periodEnd": "2025-12-31", "population": 4384, "note": null}""")))
                    @NotNull
                    @Valid
                    SurveyData body)
            throws SQLException {
        var created = changeSurvey.put(survey, body);
        return RestResponse.status(created ? RestResponse.Status.CREATED : RestResponse.Status.OK, show(survey));
    }

    @GET
    @Path("/{survey}")
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(operationId = "getSurvey", summary = "One survey, its state and what the caller may do next")
    public Survey getSurvey(@PathParam("survey") @Parameter(description = "Id of the survey") UUID survey)
            throws SQLException {
        conditional.read(surveys.reach(survey).version());
        return show(survey);
    }

    @GET
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(name = "x-columns", value = SurveyColumns.IDS)
    @Operation(operationId = "listSurveys", summary = "Surveys in the caller's scope, by facility and id")
    public Page<Survey> listSurveys(
            @QueryParam("region")
                    @Pattern(regexp = "^[0-9]{2}(\\.[0-9]{2}){0,2}$")
                    @Parameter(description = "Kemendagri code; all facilities below it", example = "32.07")
                    String region,
            @QueryParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Code of one facility", example = "P3207010101")
                    String facility,
            @QueryParam("state") @Parameter(description = "Only surveys in this state") SurveyState state,
            @BeanParam @Valid PageRequest page) {
        return Page.of(
                        surveys.list(region, facility, state, page),
                        page,
                        survey -> List.of(survey.facility(), survey.survey().toString()))
                .as(SurveyColumns.SHEET);
    }

    @POST
    @Path("/{survey}/transitions")
    @Transactional(rollbackOn = Exception.class)
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "transitionSurvey",
            summary = "Open, close, publish or reopen a survey",
            description =
                    """
                    DRAFT -OPEN-> OPEN -CLOSE-> CLOSED -PUBLISH-> PUBLISHED; REOPEN leads from CLOSED and PUBLISHED back \
                    to OPEN as a new edition. A Puskesmas opens and closes; its Dinas also publishes and reopens.""")
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            required = true,
            description = "ETag of the survey",
            schema = @Schema(type = SchemaType.STRING))
    public Survey transitionSurvey(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "close",
                                                            value =
                                                                    """
                                                                    {"action": "CLOSE", "reason": "Periode selesai"}""")))
                    @NotNull
                    @Valid
                    TransitionRequest body)
            throws SQLException {
        changeSurvey.act(survey, body);
        return show(survey);
    }

    @GET
    @Path("/{survey}/history")
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(operationId = "getSurveyHistory", summary = "Who changed a survey, when, and from what to what")
    public SurveyHistory getSurveyHistory(@PathParam("survey") @Parameter(description = "Id of the survey") UUID survey)
            throws SQLException {
        var reached = surveys.reach(survey);
        conditional.read(reached.version());
        return new SurveyHistory(history.of(reached.facility().facility(), survey));
    }

    private Survey show(UUID survey) {
        var facility = surveys.facilityOf(survey);
        return surveys.toSurvey(surveys.stored(survey), facility.name(), facility.region());
    }
}
