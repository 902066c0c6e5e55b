package id.kinerjapuskesmas.kinerja.population;

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

/** The people of working areas, village by village. */
@Path("/v1/village-populations")
@Tag(name = "populations", description = "The people of working areas by village and year")
class VillagePopulationResource {

    private final KeepReport keep;
    private final ImportReports imports;

    VillagePopulationResource(KeepReport keep, ImportReports imports) {
        this.keep = keep;
        this.imports = imports;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Extension(name = "x-columns", value = VillagePopulation.COLUMNS)
    @Operation(
            operationId = "listVillagePopulations",
            summary = "People of villages in reach, by facility, year and village")
    public Page<VillagePopulation> listVillagePopulations(
            @Valid @BeanParam ReportFilter filter, @Valid @BeanParam PageRequest page) {
        return keep.list(VillagePopulation.KIND, filter, page, VillagePopulation::of)
                .as(VillagePopulation.SHEET);
    }

    @GET
    @Path("/{facility}/{year}/{village}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "getVillagePopulation", summary = "The people of one village in one year")
    public VillagePopulation getVillagePopulation(
            @Parameter(description = "Code of the facility", example = "P3521080201")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @Parameter(description = "The year", example = "2018")
                    @PathParam("year")
                    @Pattern(regexp = ReportGrain.YEARS)
                    String year,
            @Parameter(description = "Name of the village", example = "Kwadungan Lor")
                    @PathParam("village")
                    @Pattern(regexp = Village.PATTERN)
                    String village) {
        return VillagePopulation.of(keep.get(VillagePopulation.KIND, new ReportKey(facility, year, village)));
    }

    @PUT
    @Path("/{facility}/{year}/{village}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "putVillagePopulation",
            summary = "Give the people of one village in one year",
            description =
                    "The printed total is checked against male and female. 201 when new, 200 when it already was so; changing one needs `If-Match`.")
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
                            schema = @Schema(implementation = VillagePopulation.class)))
    @APIResponse(
            responseCode = "201",
            description = "Given for the first time",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = VillagePopulation.class)))
    public RestResponse<VillagePopulation> putVillagePopulation(
            @Parameter(description = "Code of the facility", example = "P3521080201")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @Parameter(description = "The year", example = "2018")
                    @PathParam("year")
                    @Pattern(regexp = ReportGrain.YEARS)
                    String year,
            @Parameter(description = "Name of the village", example = "Kwadungan Lor")
                    @PathParam("village")
                    @Pattern(regexp = Village.PATTERN)
                    String village,
            @Parameter(description = "What to do when a printed sum is wrong")
                    @QueryParam("sums")
                    @DefaultValue("refuse")
                    Sums sums,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = VillageCounts.class),
                                            examples = {
                                                @ExampleObject(
                                                        name = "kwadungan-lor",
                                                        summary = "Padas 2018, with the right total",
                                                        value =
                                                                """
                                                            {"male": 1712, "female": 1677, "totalAsPrinted": 3389}
                                                                """)
                                            }))
                    @NotNull
                    @Valid
                    VillageCounts counts) {
        CheckedSums.check(counts.findings(), sums);
        return keep.put(VillagePopulation.KIND, new ReportKey(facility, year, village), counts, VillagePopulation::of);
    }

    @GET
    @Path("/{facility}/{year}/{village}/history")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "listVillagePopulationHistory", summary = "Who changed it, when, before and after")
    public Page<TrailEntry> listVillagePopulationHistory(
            @Parameter(description = "Code of the facility", example = "P3521080201")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @Parameter(description = "The year", example = "2018")
                    @PathParam("year")
                    @Pattern(regexp = ReportGrain.YEARS)
                    String year,
            @Parameter(description = "Name of the village", example = "Kwadungan Lor")
                    @PathParam("village")
                    @Pattern(regexp = Village.PATTERN)
                    String village,
            @Valid @BeanParam PageRequest page) {
        return keep.history(VillagePopulation.KIND, new ReportKey(facility, year, village), page);
    }

    @POST
    @Path("/imports")
    @Consumes({Table.CSV, Table.NDJSON, Table.XLSX})
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "importVillagePopulations",
            summary = "Take the people of villages from a file",
            description =
                    "Columns `village,male,female`, optional `totalAsPrinted` (checked), `facility`, and `period` or `year`; villages that are not named stay as they were. Sending the same file again changes nothing. CSV, NDJSON or XLSX.")
    @APIResponse(
            responseCode = "200",
            description = "What was stored, or in a dry run would be",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(
            responseCode = "422",
            description = "Rows were rejected and nothing was stored",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportReport.class)))
    public RestResponse<ImportReport> importVillagePopulations(
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
                                                                    "village,male,female,totalAsPrinted\nBendo,1322,1353,2675\nBintoyo,886,877,1763\n")))
                    InputStream body,
            @Valid @BeanParam ImportParameters how) {
        return imports.run(VillagePopulation.KIND, new VillageSheet(), body, how);
    }
}
