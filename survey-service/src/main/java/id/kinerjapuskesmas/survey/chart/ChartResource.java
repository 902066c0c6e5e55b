package id.kinerjapuskesmas.survey.chart;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.picture.Drawing;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.survey.ikm.SurveyFigures;
import id.kinerjapuskesmas.survey.survey.SurveyInReach;
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

@Path("/v1/surveys/{survey}/charts")
@Tag(name = "charts", description = "Pictures of the figures, readable in black and white, in Indonesian and English")
@RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
@Produces({Drawing.SVG, Drawing.PDF})
class ChartResource {

    /** Raised when a chart looks different for the same figures; part of every ETag. */
    private static final int LOOK = 1;

    private final Surveys surveys;
    private final SurveyFigures figures;
    private final Conditional conditional;

    ChartResource(Surveys surveys, SurveyFigures figures, Conditional conditional) {
        this.surveys = surveys;
        this.figures = figures;
        this.conditional = conditional;
    }

    @GET
    @Path("/unsur-bars")
    @Transactional
    @Operation(
            operationId = "drawUnsurBars",
            summary = "NRR of every unsur as bars, with the limits of the bands",
            description = "In the language of Accept-Language. `title` and `desc` say in words what the picture shows;"
                    + " `?format=pdf` gives a page of the same.")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = {
                @Content(mediaType = Drawing.SVG, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Drawing.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Drawing drawUnsurBars(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String acceptLanguage)
            throws SQLException {
        var reached = unlessCurrent(survey, "bars");
        return UnsurBars.draw(
                caption(reached, acceptLanguage),
                figures.of(reached),
                reached.questionnaire().regulation().bands());
    }

    @GET
    @Path("/unsur-radar")
    @Transactional
    @Operation(
            operationId = "drawUnsurRadar",
            summary = "NRR of every unsur around a circle, with the lower limit of the second-best band",
            description =
                    "In the language of Accept-Language; 1 at the centre, 4 at the rim. An unsur nobody answered is"
                            + " left out of the outline and has a dash in the list.")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = {
                @Content(mediaType = Drawing.SVG, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Drawing.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Drawing drawUnsurRadar(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String acceptLanguage)
            throws SQLException {
        var reached = unlessCurrent(survey, "radar");
        return UnsurRadar.draw(
                caption(reached, acceptLanguage),
                figures.of(reached),
                reached.questionnaire().regulation().bands());
    }

    private SurveyInReach unlessCurrent(UUID survey, String chart) throws SQLException {
        var reached = surveys.reach(survey);
        conditional.read(chart, figures.revision(reached), LOOK);
        return reached;
    }

    private static Caption caption(SurveyInReach survey, String acceptLanguage) {
        return new Caption(
                Language.of(acceptLanguage),
                survey.facility().name(),
                survey.title(),
                survey.periodStart(),
                survey.periodEnd());
    }
}
