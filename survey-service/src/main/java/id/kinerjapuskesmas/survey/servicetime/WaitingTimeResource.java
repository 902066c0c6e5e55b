package id.kinerjapuskesmas.survey.servicetime;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.problem.Problem;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.OnError;
import id.kinerjapuskesmas.rest.tabular.Table;
import id.kinerjapuskesmas.survey.facility.Facilities;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

@Path("/v1/facilities/{facility}/waiting-times")
@Tag(name = "service-times")
@RolesAllowed({Role.PUSKESMAS, Role.DINKES})
class WaitingTimeResource {

    private final Facilities facilities;
    private final ReceiveWaitingTime receive;
    private final WaitingTimeImport files;
    private final WaitingTimes times;

    WaitingTimeResource(
            Facilities facilities, ReceiveWaitingTime receive, WaitingTimeImport files, WaitingTimes times) {
        this.facilities = facilities;
        this.receive = receive;
        this.files = files;
        this.times = times;
    }

    @PUT
    @Path("/{observation}")
    @Transactional(rollbackOn = Exception.class)
    @Operation(
            operationId = "putWaitingTime",
            summary = "Send one observation under an id made by the client",
            description =
                    "The same body again changes nothing; another body for the same id is 409; a voided id is 410.")
    @APIResponse(
            responseCode = "201",
            description = "Stored",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WaitingTime.class)))
    @APIResponse(
            responseCode = "200",
            description = "Known already",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WaitingTime.class)))
    public RestResponse<WaitingTime> putWaitingTime(
            @PathParam("facility") @Parameter(description = "Code of the facility", example = "P3207010101")
                    String facility,
            @PathParam("observation") @Parameter(description = "UUID made by the client") UUID observation,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "pendaftaran",
                                                            value =
                                                                    """
                                                                    {"unit": "PENDAFTARAN", "observedAt": "2026-02-10T08:05:00+07:00", "minutes": 4.5}""")))
                    @NotNull
                    @Valid
                    WaitingTimeData body)
            throws SQLException {
        var reached = facilities.reach(facility);
        var created = receive.put(reached, observation, body);
        return RestResponse.status(
                created ? RestResponse.Status.CREATED : RestResponse.Status.OK, receive.standing(reached, observation));
    }

    @GET
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(name = "x-columns", value = WaitingTimeColumns.IDS)
    @Operation(operationId = "listWaitingTimes", summary = "Observations of a facility by id, without voided ones")
    public Page<WaitingTime> listWaitingTimes(
            @PathParam("facility") @Parameter(description = "Code of the facility", example = "P3207010101")
                    String facility,
            @QueryParam("unit") @Parameter(description = "Only of this service unit", example = "PENDAFTARAN")
                    String unit,
            @BeanParam @Valid PageRequest page)
            throws SQLException {
        var reached = facilities.reach(facility);
        var after = page.after();
        return Page.of(
                        times.list(
                                reached, unit, after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after.get(0)), page),
                        page,
                        row -> List.of(row.observation().toString()))
                .as(WaitingTimeColumns.SHEET);
    }

    @GET
    @Path("/{observation}")
    @Transactional
    @Operation(operationId = "getWaitingTime", summary = "One observation; 410 once it was voided")
    @APIResponse(
            responseCode = "200",
            description = "The observation",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WaitingTime.class)))
    @APIResponse(
            responseCode = "410",
            description = "It was voided",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public WaitingTime getWaitingTime(
            @PathParam("facility") @Parameter(description = "Code of the facility", example = "P3207010101")
                    String facility,
            @PathParam("observation") @Parameter(description = "Id of the observation") UUID observation)
            throws SQLException {
        return receive.standing(facilities.reach(facility), observation);
    }

    @DELETE
    @Path("/{observation}")
    @Transactional(rollbackOn = Exception.class)
    @Operation(
            operationId = "voidWaitingTime",
            summary = "Take a wrong observation out of the figures",
            description = "Leaves a tombstone: the id answers 410 from then on.")
    @APIResponse(responseCode = "204", description = "Voided")
    public void voidWaitingTime(
            @PathParam("facility") @Parameter(description = "Code of the facility", example = "P3207010101")
                    String facility,
            @PathParam("observation") @Parameter(description = "Id of the observation") UUID observation,
            @QueryParam("reason")
                    @NotNull
                    @NotBlank
                    @Size(max = 1000)
                    @Parameter(description = "Why it is voided", example = "Salah unit")
                    String reason)
            throws SQLException {
        receive.voidObservation(facilities.reach(facility), observation, reason);
    }

    @POST
    @Path("/imports")
    @Consumes({Table.CSV, Table.NDJSON})
    @Operation(
            operationId = "importWaitingTimes",
            summary = "Import observations from CSV or NDJSON",
            description =
                    """
                    Columns observation (UUID made by the client), unit, observedAt (with offset), minutes; at most \
                    100,000 rows. Atomic unless `onError=skip`; the same file again changes nothing.""")
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
    public RestResponse<ImportReport> importWaitingTimes(
            @PathParam("facility") @Parameter(description = "Code of the facility", example = "P3207010101")
                    String facility,
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
                                                        name = "pendaftaran",
                                                        value =
                                                                "observation,unit,observedAt,minutes\n0196a1b2-0000-7000-8000-000000000001,PENDAFTARAN,2026-02-10T08:05:00+07:00,4.5\n")),
                                @Content(
                                        mediaType = Table.NDJSON,
                                        schema = @Schema(implementation = WaitingTimeRow.class))
                            })
                    InputStream body)
            throws SQLException {
        var report =
                files.run(facilities.reach(facility), body, contentType, dryRun, onError, Language.of(acceptLanguage));
        var refused = !dryRun && !report.stored();
        return RestResponse.ResponseBuilder.<ImportReport>create(refused ? 422 : 200)
                .entity(report)
                .build();
    }
}
