package id.kinerjapuskesmas.survey.sheet;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.picture.Drawing;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.survey.chart.Caption;
import id.kinerjapuskesmas.survey.facility.Facilities;
import id.kinerjapuskesmas.survey.ikm.SurveyFigures;
import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import id.kinerjapuskesmas.survey.survey.SurveyState;
import id.kinerjapuskesmas.survey.survey.Surveys;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/surveys/{survey}/publication-sheet")
@Tag(name = "charts")
@RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
@Produces({Drawing.SVG, Drawing.PDF})
class PublicationSheetResource {

    private static final int LOOK = 1;

    private final Surveys surveys;
    private final SurveyFigures figures;
    private final Respondents respondents;
    private final Facilities facilities;
    private final Conditional conditional;

    PublicationSheetResource(
            Surveys surveys,
            SurveyFigures figures,
            Respondents respondents,
            Facilities facilities,
            Conditional conditional) {
        this.surveys = surveys;
        this.figures = figures;
        this.respondents = respondents;
        this.facilities = facilities;
        this.conditional = conditional;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "drawPublicationSheet",
            summary = "The sheet to hang up: IKM, mutu, service units, respondents by sex and education, period",
            description =
                    """
                    A4, as the annex of Permenpan-RB 14/2017 prints it, in the language of Accept-Language; `?format=pdf` for \
                    the printer. Only CLOSED and PUBLISHED surveys with an IKM have one (409 SURVEY_NOT_CLOSED, NO_IKM). \
                    Groups of 1 to 4 people are shown as `<5`; where one group alone is hidden, the smallest other is shown \
                    as `*`.""")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content = {
                @Content(mediaType = Drawing.SVG, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Drawing.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(ref = "#/components/responses/Problem409", responseCode = "409")
    public Drawing drawPublicationSheet(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String acceptLanguage)
            throws SQLException {
        var reached = surveys.reach(survey);
        mustBeClosed(reached);
        conditional.read("sheet", figures.revision(reached), LOOK);
        var summary = figures.of(reached);
        if (summary.ikm() == null) {
            throw ProblemException.conflict(
                    "NO_IKM",
                    Text.of(
                            "Survei ini tidak mempunyai IKM (%s).".formatted(summary.reason()),
                            "The survey has no IKM (%s).".formatted(summary.reason())));
        }
        var caption = new Caption(
                Language.of(acceptLanguage),
                reached.facility().name(),
                reached.title(),
                reached.periodStart(),
                reached.periodEnd());
        return PublicationSheet.draw(
                caption,
                summary,
                facilities.unitsOf(reached.facility().facility()).stream()
                        .filter(unit -> summary.units().contains(unit.unit()))
                        .map(unit -> caption.words(unit.name().id(), unit.name().en()))
                        .toList(),
                respondents.bySex(reached),
                respondents.byEducation(reached),
                reached.questionnaire().regulation().title());
    }

    private static void mustBeClosed(SurveyInReach survey) {
        if (survey.state() != SurveyState.CLOSED && survey.state() != SurveyState.PUBLISHED) {
            throw ProblemException.conflict(
                    "SURVEY_NOT_CLOSED",
                    Text.of(
                            "Survei berstatus %s; lembar publikasi dibuat setelah survei ditutup."
                                    .formatted(survey.state()),
                            "The survey is %s; its sheet is made when it is closed.".formatted(survey.state())));
        }
    }
}
