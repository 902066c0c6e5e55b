package id.kinerjapuskesmas.kinerja.visit;

import id.kinerjapuskesmas.kinerja.facility.FacilityCode;
import id.kinerjapuskesmas.kinerja.report.CheckedSums;
import id.kinerjapuskesmas.kinerja.report.ImportParameters;
import id.kinerjapuskesmas.kinerja.report.ImportReports;
import id.kinerjapuskesmas.kinerja.report.KeepReport;
import id.kinerjapuskesmas.kinerja.report.ReportFilter;
import id.kinerjapuskesmas.kinerja.report.ReportGrain;
import id.kinerjapuskesmas.kinerja.report.ReportKey;
import id.kinerjapuskesmas.kinerja.report.Sums;
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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** Visits by payer, and by new and old case. */
@Path("/v1/visits")
@Tag(name = "visits", description = "Visits of facilities by payer, and what they are of the population")
class VisitResource {

    private final KeepReport keep;
    private final ImportReports imports;

    VisitResource(KeepReport keep, ImportReports imports) {
        this.keep = keep;
        this.imports = imports;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Extension(name = "x-columns", value = Visits.COLUMNS)
    @Operation(operationId = "listVisits", summary = "Visits in reach, by facility and period")
    public Page<Visits> listVisits(@Valid @BeanParam ReportFilter filter, @Valid @BeanParam PageRequest page) {
        return keep.list(Visits.KIND, filter, page, Visits::of).as(Visits.SHEET);
    }

    @GET
    @Path("/{facility}/{period}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "getVisitsOfPeriod", summary = "The visits of one facility in a year or month")
    public Visits getVisitsOfPeriod(
            @Parameter(description = "Code of the facility", example = "P3521080201")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @Parameter(description = "A year, or one of its months", example = "2018")
                    @PathParam("period")
                    @Pattern(regexp = ReportGrain.YEARS_OR_MONTHS)
                    String period) {
        return Visits.of(keep.get(Visits.KIND, ReportKey.of(facility, period)));
    }

    @PUT
    @Path("/{facility}/{period}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "putVisitsOfPeriod",
            summary = "Give the visits of one facility in a year or month",
            description =
                    "A year is given at once or by month, never both (409 COUNTED_TWICE). Printed total and new and old cases are checked against the payers (422 SUM_DIFFERS), unless `sums=note`. 201 when new, 200 when it already was so; changing one needs `If-Match`.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            description = "ETag as you read it; needed when it changes",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or already so",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Visits.class)))
    @APIResponse(
            responseCode = "201",
            description = "Given for the first time",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Visits.class)))
    public RestResponse<Visits> putVisitsOfPeriod(
            @Parameter(description = "Code of the facility", example = "P3521080201")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @Parameter(description = "A year, or one of its months", example = "2018")
                    @PathParam("period")
                    @Pattern(regexp = ReportGrain.YEARS_OR_MONTHS)
                    String period,
            @Parameter(description = "What to do when a printed sum is wrong")
                    @QueryParam("sums")
                    @DefaultValue("refuse")
                    Sums sums,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = VisitCounts.class),
                                            examples = {
                                                @ExampleObject(
                                                        name = "padas-2017",
                                                        summary = "Padas 2017, as printed",
                                                        value =
                                                                """
                                                            {"visits": {"UMUM": 10165, "ASKES": 866, "KIS": 15938, "GRATIS": 758},
                                                             "newCases": 8198, "oldCases": 19529, "totalAsPrinted": 27727}
                                                                """)
                                            }))
                    @NotNull
                    @Valid
                    VisitCounts counts) {
        VisitRules.check(period, counts);
        CheckedSums.check(counts.findings(), sums);
        return keep.put(Visits.KIND, ReportKey.of(facility, period), counts, Visits::of);
    }

    @GET
    @Path("/{facility}/{period}/history")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "listVisitsOfPeriodHistory", summary = "Who changed it, when, before and after")
    public Page<TrailEntry> listVisitsOfPeriodHistory(
            @Parameter(description = "Code of the facility", example = "P3521080201")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @Parameter(description = "A year, or one of its months", example = "2018")
                    @PathParam("period")
                    @Pattern(regexp = ReportGrain.YEARS_OR_MONTHS)
                    String period,
            @Valid @BeanParam PageRequest page) {
        return keep.history(Visits.KIND, ReportKey.of(facility, period), page);
    }

    @POST
    @Path("/imports")
    @Consumes({Table.CSV, Table.NDJSON, Table.XLSX})
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "importVisits",
            summary = "Take the visits of many facilities and periods from a file",
            description =
                    "A column for each payer of `/v1/payers` by its code in any case (`umum,askes,kis,gratis`), optional `newCases,oldCases,totalAsPrinted` (checked: a wrong sum is reported with what is printed and what the parts give), `facility`, and `period` or `year`. Sending the same file again changes nothing. CSV, NDJSON or XLSX.")
    @APIResponse(
            responseCode = "200",
            description = "What was stored, or in a dry run would be",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(
            responseCode = "422",
            description = "Rows were rejected and nothing was stored",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportReport.class)))
    public RestResponse<ImportReport> importVisits(
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
                                                                    "year,umum,askes,kis,gratis,totalAsPrinted,newCases,oldCases\n2017,10165,866,15938,758,27727,8198,19529\n")))
                    InputStream body,
            @Valid @BeanParam ImportParameters how) {
        return imports.run(Visits.KIND, new VisitSheet(), body, how);
    }
}
