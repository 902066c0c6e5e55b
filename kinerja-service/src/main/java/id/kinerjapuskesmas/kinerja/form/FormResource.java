package id.kinerjapuskesmas.kinerja.form;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.Table;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The form a Puskesmas fills in. */
@Path("/v1/assessments/{assessment}/form")
@Tag(name = "assessment forms", description = "The PKP form as XLSX or CSV, out and back")
class FormResource {

    private final HandOver handOver;

    FormResource(HandOver handOver) {
        this.handOver = handOver;
    }

    @GET
    @Produces({Export.XLSX, Export.CSV})
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "getAssessmentForm",
            summary = "The form of a self-assessment, filled with what is known",
            description =
                    """
                    One row an indicator in the order of the instrument, with targets, with the values entered so far, and with the IKM \
                    and bed figures as the survey and ward service give them now (their last when they do not answer, marked in `note`). \
                    Yellow cells are to be filled in: `denominator`, `numerator`, `score`, `evidence`. In the workbook `expected`, `raw`, \
                    `uncapped` and `result` are live formulas whose results are those of `GET /v1/assessments/{assessment}/results`; the second \
                    sheet explains the columns. The form carries the versions of assessment and instrument: out of sight in a workbook, in \
                    the column `form` of a CSV.""")
    @APIResponse(
            responseCode = "200",
            description = "The form",
            content = {
                @Content(mediaType = Export.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Export.CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public Handed getAssessmentForm(
            @Parameter(description = "Id of the assessment", example = "6a1f0c7e-93d4-4d0b-8f4e-2f6f0f4f7a01")
                    @PathParam("assessment")
                    UUID assessment,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return handOver.give(assessment, FormKind.SELF, language);
    }

    @POST
    @Path("/imports")
    @Consumes({Table.XLSX, Table.CSV})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.PUSKESMAS)
    @Operation(
            operationId = "importAssessmentForm",
            summary = "Take the form of a self-assessment back",
            description =
                    """
                    200 when everything was stored, 422 with the same report when any cell is refused: then nothing is stored. Errors name \
                    sheet, cell, line, column, value and reason. Columns may stand in any order; those the form computes are never read, in \
                    all others formulas, `#DIV/0!` and merged cells are refused by address. A row left blank is emptied, a row deleted from the \
                    file stays as it is. Sending the same file again changes nothing. 409 `FORM_OUTDATED` when the assessment was changed after \
                    the form was downloaded, `INSTRUMENT_OUTDATED` when its instrument has a new version, `NOT_OPEN` in another state, \
                    `FORM_OF_ANOTHER_ASSESSMENT`; 400 `WRONG_FORM`, `MIXED_FORMS` or `NOT_A_FORM` when the file is no such form. Figures of the \
                    survey and ward service are never taken from the file; `ignored` names those that stand otherwise in it.""")
    @APIResponse(
            responseCode = "200",
            description = "What was stored, or in a dry run would be",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FormReport.class)))
    @APIResponse(
            responseCode = "422",
            description = "Cells were refused and nothing was stored",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FormReport.class)))
    public RestResponse<FormReport> importAssessmentForm(
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = Table.CSV,
                                        schema = @Schema(type = SchemaType.STRING),
                                        examples =
                                                @ExampleObject(
                                                        name = "banjarsari",
                                                        value =
                                                                "indicator,denominator,numerator,score,evidence,form\nKIA_K6,612,431,,https://drive.puskesmas.example/k6.pdf Kohort ibu,pkp-self.6a1f0c7e-93d4-4d0b-8f4e-2f6f0f4f7a01.1.4\n")),
                                @Content(
                                        mediaType = Table.XLSX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    InputStream body,
            @Valid @BeanParam FormFile file) {
        return handOver.take(file, FormKind.SELF, body);
    }
}
