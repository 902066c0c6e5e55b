package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.OnError;
import id.kinerjapuskesmas.rest.tabular.Table;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.sql.SQLException;
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

@Path("/v1/surveys/{survey}")
@Tag(name = "responses")
@RolesAllowed({Role.PUSKESMAS, Role.DINKES})
class BulkResource {

    private final ReceiveBatch receiveBatch;
    private final ImportResponses importResponses;
    private final AtOnce atOnce;

    BulkResource(ReceiveBatch receiveBatch, ImportResponses importResponses, AtOnce atOnce) {
        this.receiveBatch = receiveBatch;
        this.importResponses = importResponses;
        this.atOnce = atOnce;
    }

    @POST
    @Path("/responses:batch")
    @Operation(
            operationId = "sendResponseBatch",
            summary = "Send up to 1,000 responses as JSON",
            description = "Atomic unless `onError=skip`. Sending the same batch again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Stored, or a dry run",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BatchReport.class)))
    @APIResponse(
            responseCode = "422",
            description = "Items were rejected under `onError=abort`; nothing was stored",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BatchReport.class)))
    public RestResponse<BatchReport> sendResponseBatch(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey,
            @QueryParam("dryRun") @DefaultValue("false") @Parameter(description = "Check only; store nothing")
                    boolean dryRun,
            @QueryParam("onError")
                    @DefaultValue("abort")
                    @Parameter(description = "What to do with the good items of a batch that has bad ones")
                    OnError onError,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String acceptLanguage,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "one",
                                                            value =
                                                                    """
                                                                    {"responses": [{"response": "0198a4f2-7c31-7d8a-9b7e-3f5b6c2d1e0f", "content":
                                                                      {"unit": "KIA", "collectedAt": "2025-08-14T09:30:00+07:00",
                                                                       "answers": {"PERSYARATAN": 3, "PROSEDUR": 3, "WAKTU": 3, "BIAYA": 4, "PRODUK": 3,
                                                                                   "KOMPETENSI": 3, "PERILAKU": 4, "PENGADUAN": 3, "SARPRAS": 3}}}]}""")))
                    @NotNull
                    @Valid
                    BatchRequest body)
            throws SQLException {
        var report = atOnce.call(() -> receiveBatch.run(survey, body, dryRun, onError, Language.of(acceptLanguage)));
        return answer(report, dryRun || report.stored());
    }

    @POST
    @Path("/imports")
    @Consumes({Table.CSV, Table.NDJSON})
    @Operation(
            operationId = "importResponses",
            summary = "Import responses from CSV or NDJSON",
            description =
                    """
                    Columns response, unit, collectedAt and every question by display number (U1..U9) or by code; \
                    optionally sex, age, education, occupation, occupationOther, payer, timeSlot, suggestion. Blank answers \
                    are allowed, a line without any answer is not. Atomic unless `onError=skip`; the same file again \
                    changes nothing. A line whose id is known with other content is a correction: the former revision \
                    stays readable.""")
    @APIResponse(
            responseCode = "200",
            description = "Stored, or a dry run",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(
            responseCode = "422",
            description = "Rows were rejected under `onError=abort`; nothing was stored",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportReport.class)))
    public RestResponse<ImportReport> importResponses(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "Check and compare only; store nothing")
                    boolean dryRun,
            @QueryParam("onError")
                    @DefaultValue("abort")
                    @Parameter(description = "What to do with the good rows of a file that has bad ones")
                    OnError onError,
            @HeaderParam("Content-Type") @Parameter(hidden = true) String contentType,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String acceptLanguage,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = Table.CSV,
                                        schema = @Schema(type = SchemaType.STRING),
                                        examples =
                                                @ExampleObject(
                                                        name = "kia",
                                                        value =
                                                                """
                                                                response,unit,collectedAt,U1,U2,U3,U4,U5,U6,U7,U8,U9,sex,age
                                                                0198a4f2-7c31-7d8a-9b7e-3f5b6c2d1e0f,KIA,2025-08-14T09:30:00+07:00,3,3,3,4,3,3,4,3,3,P,34
                                                                """)),
                                @Content(mediaType = Table.NDJSON, schema = @Schema(implementation = ResponseRow.class))
                            })
                    InputStream body)
            throws SQLException {
        try (var file = Spool.of(body)) {
            var report = importResponses.run(
                    survey, new Upload(file, contentType, dryRun, onError, Language.of(acceptLanguage)));
            return answer(report, dryRun || report.stored());
        }
    }

    private static <T> RestResponse<T> answer(T report, boolean accepted) {
        return RestResponse.ResponseBuilder.<T>create(accepted ? 200 : 422)
                .entity(report)
                .build();
    }
}
