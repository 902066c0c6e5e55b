package id.kinerjapuskesmas.kinerja.referral;

import id.kinerjapuskesmas.kinerja.bpjs.ReferralObstacle;
import id.kinerjapuskesmas.kinerja.facility.FacilityCode;
import id.kinerjapuskesmas.kinerja.report.ImportParameters;
import id.kinerjapuskesmas.kinerja.report.ImportReports;
import id.kinerjapuskesmas.kinerja.report.KeepReport;
import id.kinerjapuskesmas.kinerja.report.ReportFilter;
import id.kinerjapuskesmas.kinerja.report.ReportGrain;
import id.kinerjapuskesmas.kinerja.report.ReportKey;
import id.kinerjapuskesmas.kinerja.trail.TrailEntry;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.Table;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
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

/** What stood against online referral, by facility and month. */
@Path("/v1/referral-obstacles")
@Tag(name = "referral-obstacles", description = "Obstacles to online referral (P-Care)")
class ReferralObstacleResource {

    private final KeepReport keep;
    private final ImportReports imports;

    ReferralObstacleResource(KeepReport keep, ImportReports imports) {
        this.keep = keep;
        this.imports = imports;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Extension(name = "x-columns", value = ReferralObstacleReport.COLUMNS)
    @Operation(
            operationId = "listReferralObstacles",
            summary = "Obstacles to online referral in reach, by facility, month and obstacle")
    public Page<ReferralObstacleReport> listReferralObstacles(
            @Valid @BeanParam ReportFilter filter, @Valid @BeanParam PageRequest page) {
        return keep.list(ReferralObstacleReport.KIND, filter, page, ReferralObstacleReport::of)
                .as(ReferralObstacleReport.SHEET);
    }

    @GET
    @Path("/{facility}/{month}/{obstacle}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "getReferralObstacle", summary = "One obstacle at one facility in one month")
    public ReferralObstacleReport getReferralObstacle(
            @Parameter(description = "Code of the facility", example = "P3521080201")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @Parameter(description = "The month", example = "2014-11")
                    @PathParam("month")
                    @Pattern(regexp = ReportGrain.MONTHS)
                    String month,
            @Parameter(description = "The obstacle", example = "POWER_CUTS") @PathParam("obstacle")
                    ReferralObstacle obstacle) {
        return ReferralObstacleReport.of(
                keep.get(ReferralObstacleReport.KIND, new ReportKey(facility, month, obstacle.name())));
    }

    @PUT
    @Path("/{facility}/{month}/{obstacle}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "putReferralObstacle",
            summary = "Report one obstacle at one facility in one month",
            description =
                    "How often it stood in the way; 0 says that it did not. 201 when new, 200 when it already was so; changing one needs `If-Match`.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            description = "ETag as you read it; needed when it changes",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or already so",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReferralObstacleReport.class)))
    @APIResponse(
            responseCode = "201",
            description = "Given for the first time",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReferralObstacleReport.class)))
    public RestResponse<ReferralObstacleReport> putReferralObstacle(
            @Parameter(description = "Code of the facility", example = "P3521080201")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @Parameter(description = "The month", example = "2014-11")
                    @PathParam("month")
                    @Pattern(regexp = ReportGrain.MONTHS)
                    String month,
            @Parameter(description = "The obstacle", example = "POWER_CUTS") @PathParam("obstacle")
                    ReferralObstacle obstacle,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = ObstacleCount.class),
                                            examples = {
                                                @ExampleObject(
                                                        name = "power-cuts",
                                                        summary = "Seven referrals delayed",
                                                        value =
                                                                """
                                                            {"referralsHindered": 7, "note": "PLN padam tiga hari, rujukan ditulis tangan"}
                                                                """)
                                            }))
                    @NotNull
                    @Valid
                    ObstacleCount count) {
        ObstacleRules.check(obstacle, count);
        return keep.put(
                ReferralObstacleReport.KIND,
                new ReportKey(facility, month, obstacle.name()),
                count,
                ReferralObstacleReport::of);
    }

    @GET
    @Path("/{facility}/{month}/{obstacle}/history")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "listReferralObstacleHistory", summary = "Who changed it, when, before and after")
    public Page<TrailEntry> listReferralObstacleHistory(
            @Parameter(description = "Code of the facility", example = "P3521080201")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @Parameter(description = "The month", example = "2014-11")
                    @PathParam("month")
                    @Pattern(regexp = ReportGrain.MONTHS)
                    String month,
            @Parameter(description = "The obstacle", example = "POWER_CUTS") @PathParam("obstacle")
                    ReferralObstacle obstacle,
            @Valid @BeanParam PageRequest page) {
        return keep.history(ReferralObstacleReport.KIND, new ReportKey(facility, month, obstacle.name()), page);
    }

    @POST
    @Path("/imports")
    @Consumes({Table.CSV, Table.NDJSON, Table.XLSX})
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "importReferralObstacles",
            summary = "Take obstacles to online referral from a file",
            description =
                    "Columns `obstacle,referralsHindered`, optional `note`; `facility` and `period`. Sending the same file again changes nothing. CSV, NDJSON or XLSX.")
    @APIResponse(
            responseCode = "200",
            description = "What was stored, or in a dry run would be",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(
            responseCode = "422",
            description = "Rows were rejected and nothing was stored",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportReport.class)))
    public RestResponse<ImportReport> importReferralObstacles(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = Table.CSV,
                                            schema = @Schema(type = SchemaType.STRING),
                                            examples =
                                                    @ExampleObject(
                                                            name = "padas",
                                                            value =
                                                                    "facility,period,obstacle,referralsHindered,note\nP3521080201,2014-11,POWER_CUTS,7,PLN padam tiga hari\n")))
                    InputStream body,
            @Valid @BeanParam ImportParameters how) {
        return imports.run(ReferralObstacleReport.KIND, new ObstacleSheet(), body, how);
    }
}
