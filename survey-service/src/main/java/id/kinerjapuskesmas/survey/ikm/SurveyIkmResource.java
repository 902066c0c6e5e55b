package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.survey.survey.Surveys;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/surveys/{survey}")
@Tag(name = "ikm", description = "The IKM of surveys, facilities and regions, with everything needed to check it")
@RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
class SurveyIkmResource {

    private final Surveys surveys;
    private final IkmReads reads;
    private final IkmRevisions revisions;
    private final KeepPublished published;
    private final Conditional conditional;

    SurveyIkmResource(
            Surveys surveys, IkmReads reads, IkmRevisions revisions, KeepPublished published, Conditional conditional) {
        this.surveys = surveys;
        this.reads = reads;
        this.revisions = revisions;
        this.published = published;
        this.conditional = conditional;
    }

    @GET
    @Path("/ikm")
    @Transactional
    @Operation(operationId = "getSurveyIkm", summary = "The IKM of one survey")
    public SurveyIkm getSurveyIkm(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey,
            @QueryParam("method")
                    @DefaultValue("MEAN_OF_UNITS")
                    @Parameter(description = "How service units become the facility's value")
                    Method method)
            throws SQLException {
        var reached = surveys.reach(survey);
        var revision = revisions.of(reached);
        conditional.read(revision, method, Results.FORMULA_VERSION);
        return reads.ofSurvey(reached, method, revision);
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
                    Method method)
            throws SQLException {
        var reached = surveys.reach(survey);
        var revision = revisions.of(reached);
        conditional.read("explanation", revision, method, Results.FORMULA_VERSION);
        return IkmExplanation.of(reached, reads.whole(reached, method), revision);
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
