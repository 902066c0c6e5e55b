package id.kinerjapuskesmas.kinerja.family;

import id.kinerjapuskesmas.kinerja.facility.FacilityCode;
import id.kinerjapuskesmas.kinerja.population.Village;
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

/** Family health as Puskesmas hand it in: counts of families, no person. */
@Path("/v1/family-health")
@Tag(name = "family-health", description = "Family health index (IKS) of villages, facilities and regions")
class FamilyHealthResource {

    private final KeepReport keep;
    private final ImportReports imports;

    FamilyHealthResource(KeepReport keep, ImportReports imports) {
        this.keep = keep;
        this.imports = imports;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Extension(name = "x-columns", value = FamilyHealth.COLUMNS)
    @Operation(operationId = "listFamilyHealth", summary = "Counts of families in reach, by facility, year and village")
    public Page<FamilyHealth> listFamilyHealth(
            @Valid @BeanParam ReportFilter filter, @Valid @BeanParam PageRequest page) {
        return keep.list(FamilyHealth.KIND, filter, page, FamilyHealth::of).as(FamilyHealth.SHEET);
    }

    @GET
    @Path("/{facility}/{year}/{village}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "getFamilyHealthOfVillage", summary = "The counts of families of one village and year")
    public FamilyHealth getFamilyHealthOfVillage(
            @Parameter(description = "Code of the facility", example = "P3521080201")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @Parameter(description = "The year", example = "2024")
                    @PathParam("year")
                    @Pattern(regexp = ReportGrain.YEARS)
                    String year,
            @Parameter(description = "Name of the village", example = "Kwadungan Lor")
                    @PathParam("village")
                    @Pattern(regexp = Village.PATTERN)
                    String village) {
        return FamilyHealth.of(keep.get(FamilyHealth.KIND, new ReportKey(facility, year, village)));
    }

    @PUT
    @Path("/{facility}/{year}/{village}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "putFamilyHealthOfVillage",
            summary = "Give the counts of families of one village and year",
            description =
                    "Only counts: of families by category, and of each of the 12 indicators yes, no and not applicable, which must give the families each time. 201 when new, 200 when it already was so; changing one needs `If-Match`.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            description = "ETag as you read it; needed when it changes",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or already so",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FamilyHealth.class)))
    @APIResponse(
            responseCode = "201",
            description = "Given for the first time",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FamilyHealth.class)))
    public RestResponse<FamilyHealth> putFamilyHealthOfVillage(
            @Parameter(description = "Code of the facility", example = "P3521080201")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @Parameter(description = "The year", example = "2024")
                    @PathParam("year")
                    @Pattern(regexp = ReportGrain.YEARS)
                    String year,
            @Parameter(description = "Name of the village", example = "Kwadungan Lor")
                    @PathParam("village")
                    @Pattern(regexp = Village.PATTERN)
                    String village,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = FamilyCounts.class),
                                            examples = {
                                                @ExampleObject(
                                                        name = "bendo",
                                                        summary = "400 families, two indicators counted",
                                                        value =
                                                                """
                                                            {"families": 400, "healthy": 108, "preHealthy": 212, "unhealthy": 80,
                                                             "indicators": {"JKN": {"yes": 301, "no": 99, "notApplicable": 0},
                                                                            "IMUNISASI": {"yes": 52, "no": 6, "notApplicable": 342}}}
                                                                """)
                                            }))
                    @NotNull
                    @Valid
                    FamilyCounts counts) {
        FamilyRules.check(counts);
        return keep.put(FamilyHealth.KIND, new ReportKey(facility, year, village), counts, FamilyHealth::of);
    }

    @GET
    @Path("/{facility}/{year}/{village}/history")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "listFamilyHealthOfVillageHistory", summary = "Who changed it, when, before and after")
    public Page<TrailEntry> listFamilyHealthOfVillageHistory(
            @Parameter(description = "Code of the facility", example = "P3521080201")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @Parameter(description = "The year", example = "2024")
                    @PathParam("year")
                    @Pattern(regexp = ReportGrain.YEARS)
                    String year,
            @Parameter(description = "Name of the village", example = "Kwadungan Lor")
                    @PathParam("village")
                    @Pattern(regexp = Village.PATTERN)
                    String village,
            @Valid @BeanParam PageRequest page) {
        return keep.history(FamilyHealth.KIND, new ReportKey(facility, year, village), page);
    }

    @POST
    @Path("/imports")
    @Consumes({Table.CSV, Table.NDJSON, Table.XLSX})
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "importFamilyHealth",
            summary = "Take counts of families from a file",
            description =
                    "Columns `village,families,healthy,preHealthy,unhealthy`, optional `withoutIndex` and for each indicator three such as `JKN_YES,JKN_NO,JKN_NA`; `facility`, and `period` or `year`. Sending the same file again changes nothing. CSV, NDJSON or XLSX.")
    @APIResponse(
            responseCode = "200",
            description = "What was stored, or in a dry run would be",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(
            responseCode = "422",
            description = "Rows were rejected and nothing was stored",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportReport.class)))
    public RestResponse<ImportReport> importFamilyHealth(
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
                                                                    "year,village,families,healthy,preHealthy,unhealthy,JKN_YES,JKN_NO,JKN_NA\n2024,Bendo,400,108,212,80,301,99,0\n")))
                    InputStream body,
            @Valid @BeanParam ImportParameters how) {
        return imports.run(FamilyHealth.KIND, new FamilySheet(), body, how);
    }
}
