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

/** The form in which a health office verifies. */
@Path("/v1/assessments/{assessment}/verification-form")
@Tag(name = "assessment forms", description = "The PKP form as XLSX or CSV, out and back")
class VerificationFormResource {

    private final HandOver handOver;

    VerificationFormResource(HandOver handOver) {
        this.handOver = handOver;
    }

    @GET
    @Produces({Export.XLSX, Export.CSV})
    @RolesAllowed(Role.DINKES)
    @Operation(
            operationId = "getVerificationForm",
            summary = "The form in which the health office notes what it found",
            description =
                    """
                    The rows as the Puskesmas filled them in (`selfDenominator`, `selfNumerator`, `selfScore`, `evidence`) and yellow cells \
                    for what was found: `denominator`, `numerator`, `score`, `reason`. A row without a finding is confirmed by VERIFY. Live \
                    formulas follow the finding where there is one. Else as the form of the self-assessment.""")
    @APIResponse(
            responseCode = "200",
            description = "The form",
            content = {
                @Content(mediaType = Export.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Export.CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public Handed getVerificationForm(
            @Parameter(description = "Id of the assessment", example = "6a1f0c7e-93d4-4d0b-8f4e-2f6f0f4f7a01")
                    @PathParam("assessment")
                    UUID assessment,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return handOver.give(assessment, FormKind.VERIFICATION, language);
    }

    @POST
    @Path("/imports")
    @Consumes({Table.XLSX, Table.CSV})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.DINKES)
    @Operation(
            operationId = "importVerificationForm",
            summary = "Take the form of a verification back",
            description =
                    """
                    Open while SUBMITTED; a value that differs from that of the Puskesmas needs its reason. 200 when everything was stored, 422 with the same report when any cell is refused: then nothing is stored. Errors name \
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
    public RestResponse<FormReport> importVerificationForm(
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
                                                                "indicator,denominator,numerator,score,reason,form\nKIA_K6,612,419,,12 kunjungan tidak ada di kohort,pkp-verification.6a1f0c7e-93d4-4d0b-8f4e-2f6f0f4f7a01.1.5\n")),
                                @Content(
                                        mediaType = Table.XLSX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    InputStream body,
            @Valid @BeanParam FormFile file) {
        return handOver.take(file, FormKind.VERIFICATION, body);
    }
}
