package id.kinerjapuskesmas.survey.worksheet;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.survey.chart.Caption;
import id.kinerjapuskesmas.survey.ikm.SurveyFigures;
import id.kinerjapuskesmas.survey.survey.Surveys;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
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
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/surveys/{survey}/worksheet")
@Tag(name = "responses")
@RolesAllowed({Role.PUSKESMAS, Role.DINKES})
class WorksheetResource {

    private static final int LOOK = 1;

    private final Surveys surveys;
    private final SurveyFigures figures;
    private final WriteWorksheet worksheet;
    private final Conditional conditional;

    WorksheetResource(Surveys surveys, SurveyFigures figures, WriteWorksheet worksheet, Conditional conditional) {
        this.surveys = surveys;
        this.figures = figures;
        this.worksheet = worksheet;
        this.conditional = conditional;
    }

    @GET
    @Produces(Export.XLSX)
    @Transactional
    @Operation(
            operationId = "getWorksheet",
            summary = "The official worksheet of a survey (format olah data) as XLSX with live formulas",
            description =
                    """
                    A sheet for each service unit: one row a respondent with the answers as numbers, below them sum, filled \
                    answers, NRR, weighted NRR, NI, IKM and mutu as formulas. The sheet `Rekap` puts the units together by \
                    both methods; its results are those of `GET .../ikm`. No profile, no free text, no ids of responses. For \
                    the facility and its Dinas only. At most 100,000 respondents (409 TOO_MANY_RESPONDENTS).""")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content = @Content(mediaType = Export.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(ref = "#/components/responses/Problem409", responseCode = "409")
    public RestResponse<byte[]> getWorksheet(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey) throws SQLException {
        var reached = surveys.reach(survey);
        conditional.read("worksheet", figures.revision(reached), LOOK);
        var period = new Caption(Language.ID, "", "", reached.periodStart(), reached.periodEnd()).period();
        return RestResponse.ResponseBuilder.ok(worksheet.of(reached, period))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"olah-data-" + reached.facility().facility() + "-"
                                + reached.periodStart() + ".xlsx\"")
                .build();
    }
}
