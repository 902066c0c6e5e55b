package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.problem.Problem;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.survey.survey.SurveyState;
import id.kinerjapuskesmas.survey.survey.Surveys;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/surveys/{survey}")
@Tag(name = "ikm", description = "The IKM of surveys, facilities and regions, with everything needed to check it")
@RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
class SurveyIkmResource {

    private final Surveys surveys;
    private final IkmReads reads;
    private final IkmRevisions revisions;
    private final KeepPublished published;
    private final CurrentSurveys current;
    private final BreakdownReads breakdowns;
    private final GroupTallies groups;
    private final Conditional conditional;
    private final Caller caller;

    SurveyIkmResource(
            Surveys surveys,
            IkmReads reads,
            IkmRevisions revisions,
            KeepPublished published,
            CurrentSurveys current,
            BreakdownReads breakdowns,
            GroupTallies groups,
            Conditional conditional,
            Caller caller) {
        this.breakdowns = breakdowns;
        this.groups = groups;
        this.surveys = surveys;
        this.current = current;
        this.caller = caller;
        this.reads = reads;
        this.revisions = revisions;
        this.published = published;
        this.conditional = conditional;
    }

    @GET
    @Path("/ikm")
    @Operation(operationId = "getSurveyIkm", summary = "The IKM of one survey")
    @APIResponse(
            responseCode = "200",
            description = "Computed from what is stored at this moment",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SurveyIkm.class)))
    public Uni<SurveyIkm> getSurveyIkm(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey,
            @QueryParam("method")
                    @DefaultValue("MEAN_OF_UNITS")
                    @Parameter(description = "How service units become the facility's value")
                    Method method) {
        var scope = caller.scope();
        if (!conditional.isConditionalRead()) {
            return current.facts(survey).map(facts -> compute(scope, survey, facts, method));
        }
        return current.version(survey).flatMap(version -> {
            tag(scope, survey, version, method);
            return current.facts(survey).map(facts -> compute(scope, survey, facts, method));
        });
    }

    private SurveyIkm compute(Scope scope, UUID survey, CurrentSurveys.Facts facts, Method method) {
        tag(scope, survey, facts, method);
        return reads.ofSurvey(facts, method);
    }

    private void tag(Scope scope, UUID survey, CurrentSurveys.Facts facts, Method method) {
        Surveys.mustCover(scope, facts == null ? null : facts.survey(), survey);
        conditional.read(facts.revision(), method, Results.FORMULA_VERSION);
    }

    @GET
    @Path("/ikm/explanation")
    @Transactional
    @Operation(
            operationId = "explainSurveyIkm",
            summary = "How the IKM of a survey came about, step by step",
            description =
                    "Counts, fraction, weight and NRR of every unsur, NI, IKM, rounding and band, per service unit.")
    public IkmExplanation explainSurveyIkm(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey,
            @QueryParam("method")
                    @DefaultValue("MEAN_OF_UNITS")
                    @Parameter(description = "How service units become the facility's value")
                    Method method,
            @BeanParam @Valid PrintedFigure printed)
            throws SQLException {
        var reached = surveys.reach(survey);
        var revision = revisions.of(reached);
        conditional.read("explanation", revision, method, printed.version(), Results.FORMULA_VERSION);
        return IkmExplanation.of(reached, reads.whole(reached, method), printed.value(), revision);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(name = "x-columns", value = FlatTables.PRIORITIES)
    @Path("/ikm/priorities")
    @Transactional
    @Operation(
            operationId = "listSurveyPriorities",
            summary = "The unsur of a survey by NRR, lowest first: what to mend first")
    public Priorities listSurveyPriorities(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey,
            @QueryParam("method")
                    @DefaultValue("MEAN_OF_UNITS")
                    @Parameter(description = "How service units become the facility's value")
                    Method method)
            throws SQLException {
        var reached = surveys.reach(survey);
        var revision = revisions.of(reached);
        conditional.read("priorities", revision, method, Results.FORMULA_VERSION);
        var period = Period.between(reached.periodStart(), reached.periodEnd());
        return Priorities.of(survey.toString(), period, reads.whole(reached, method), revision);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(name = "x-columns", value = FlatTables.BREAKDOWNS)
    @Path("/ikm/breakdowns")
    @Transactional
    @Operation(
            operationId = "breakSurveyIkmDown",
            summary = "The IKM of a survey by sex, age group, education, occupation, payer and service unit",
            description =
                    """
                    While the survey is OPEN only its facility and its Dinas, who read its responses, may ask (others: 409): \
                    two reads before and after one response would tell what that respondent said.""")
    @APIResponse(
            responseCode = "200",
            description = "The groups",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IkmBreakdown.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "The survey is not closed, and the caller may not read its responses (`SURVEY_IS_NOT_CLOSED`)",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    public IkmBreakdown breakSurveyIkmDown(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey,
            @BeanParam Characteristics by)
            throws SQLException {
        var reached = surveys.reach(survey);
        var isStill = reached.state() == SurveyState.CLOSED || reached.state() == SurveyState.PUBLISHED;
        if (!isStill && !caller.has(Role.PUSKESMAS) && !caller.has(Role.DINKES)) {
            throw ProblemException.conflict(
                    "SURVEY_IS_NOT_CLOSED",
                    Text.of(
                            "Rincian menurut kelompok baru tersedia setelah survei ditutup.",
                            "Breakdowns are available once the survey is closed."));
        }
        var revision = isStill ? revisions.of(reached) : groups.revision(reached);
        conditional.read("breakdowns", by.version(), reached.version(), revision, Results.FORMULA_VERSION);
        return breakdowns.ofSurvey(reached, by.asked(), revision);
    }

    @GET
    @Path("/publications")
    @Transactional
    @Operation(operationId = "listPublications", summary = "The survey's figures as published, also after reopening")
    public PublicationList listPublications(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey) throws SQLException {
        var reached = surveys.reach(survey);
        conditional.read(reached.version());
        return new PublicationList(published.of(reached));
    }
}
