package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.job.AcceptJobs;
import id.kinerjapuskesmas.rest.job.Job;
import id.kinerjapuskesmas.rest.job.JobRequest;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.problem.Problem;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.OnError;
import id.kinerjapuskesmas.rest.tabular.Spool;
import id.kinerjapuskesmas.rest.tabular.Table;
import id.kinerjapuskesmas.survey.survey.Surveys;
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
    private final Surveys surveys;
    private final AcceptJobs acceptJobs;

    BulkResource(
            ReceiveBatch receiveBatch,
            ImportResponses importResponses,
            AtOnce atOnce,
            Surveys surveys,
            AcceptJobs acceptJobs) {
        this.receiveBatch = receiveBatch;
        this.importResponses = importResponses;
        this.atOnce = atOnce;
        this.surveys = surveys;
        this.acceptJobs = acceptJobs;
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
    @Consumes({Table.CSV, Table.NDJSON, Table.XLSX})
    @Operation(
            operationId = "importResponses",
            summary = "Import responses from CSV, NDJSON or XLSX",
            description =
                    """
                    Columns response, unit, collectedAt and every question by display number (U1..U9) or by code; \
                    optionally sex, age, education, occupation, occupationOther, payer, timeSlot, suggestion. Blank answers \
                    are allowed, a line without any answer is not. Atomic unless `onError=skip`; the same file again \
                    changes nothing. A line whose id is known with other content is a correction: the former revision \
                    stays readable.

                    A workbook holds its rows on the first visible sheet, as values: formulas and merged cells are refused \
                    with their address, and so is a workbook made from a template of another questionnaire version. \
                    Times without offset are the facility's.

                    With `Prefer: respond-async` the file becomes a job, answered 202 as soon as it has arrived; for files \
                    above 100,000 rows. It is as atomic as the request.""")
    @APIResponse(
            responseCode = "202",
            description = "Taken as a job",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Job.class)))
    @APIResponse(
            responseCode = "200",
            description = "Stored, or a dry run",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ImportReport.class)),
                @Content(mediaType = Table.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Table.NDJSON, schema = @Schema(implementation = ResponseRow.class)),
                @Content(mediaType = Table.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "422",
            description =
                    "Rows were rejected under `onError=abort`; nothing was stored. A problem when the file as a whole"
                            + " is refused: a template of another questionnaire, an Idempotency-Key used for another file",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ImportReport.class)),
                @Content(mediaType = Table.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)),
                @Content(mediaType = Table.NDJSON, schema = @Schema(implementation = ResponseRow.class)),
                @Content(mediaType = Table.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<?> importResponses(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "Check and compare only; store nothing")
                    boolean dryRun,
            @QueryParam("onError")
                    @DefaultValue("abort")
                    @Parameter(description = "What to do with the good rows of a file that has bad ones")
                    OnError onError,
            @QueryParam("refused")
                    @DefaultValue("report")
                    @Parameter(
                            description =
                                    "What to answer when rows were rejected: the report, or those rows as a file in the"
                                            + " format that was sent, with columns `line` and `errors` (the first 1,000 flaws); mended,"
                                            + " it can be sent again. Not for jobs")
                    RefusedAs refused,
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
                                @Content(
                                        mediaType = Table.NDJSON,
                                        schema = @Schema(implementation = ResponseRow.class)),
                                @Content(
                                        mediaType = Table.XLSX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    InputStream body)
            throws SQLException {
        if (acceptJobs.isAskedFor()) {
            var facility = surveys.reach(survey).facility();
            return acceptJobs.accept(
                    new JobRequest(
                            ImportAsJob.KIND,
                            survey.toString(),
                            facility.region(),
                            facility.facility(),
                            contentType,
                            dryRun,
                            onError,
                            Language.of(acceptLanguage)),
                    body);
        }
        try (var file = Spool.of(body)) {
            var upload = new Upload(file, contentType, dryRun, onError, Language.of(acceptLanguage));
            var report = importResponses.run(survey, upload);
            var accepted = dryRun || report.stored();
            return refused == RefusedAs.file && report.rejected() > 0
                    ? file(RefusedFile.of(report, surveys.reach(survey).questionnaire(), upload), report, accepted)
                    : answer(report, accepted);
        }
    }

    private static RestResponse<byte[]> file(byte[] rows, ImportReport report, boolean accepted) {
        return RestResponse.ResponseBuilder.<byte[]>create(accepted ? 200 : 422)
                .type(report.detected().mediaType())
                .header("Content-Disposition", "attachment; filename=\"ditolak\"")
                .entity(rows)
                .build();
    }

    private static <T> RestResponse<T> answer(T report, boolean accepted) {
        return RestResponse.ResponseBuilder.<T>create(accepted ? 200 : 422)
                .entity(report)
                .build();
    }
}
