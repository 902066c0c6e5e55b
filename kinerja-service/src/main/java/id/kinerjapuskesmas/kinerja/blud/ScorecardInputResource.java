package id.kinerjapuskesmas.kinerja.blud;

import id.kinerjapuskesmas.kinerja.facility.FacilityCode;
import id.kinerjapuskesmas.kinerja.report.KeepReport;
import id.kinerjapuskesmas.kinerja.report.ReportFilter;
import id.kinerjapuskesmas.kinerja.report.ReportGrain;
import id.kinerjapuskesmas.kinerja.report.ReportKey;
import id.kinerjapuskesmas.kinerja.trail.TrailEntry;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.tabular.Export;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

/** Finances and staff of a year, which the scorecard needs and nobody else knows. */
@Path("/v1/scorecard-inputs")
@Tag(name = "blud", description = "BLUD: scorecard with four perspectives, before and after, local standards")
class ScorecardInputResource {

    private final KeepReport keep;

    ScorecardInputResource(KeepReport keep) {
        this.keep = keep;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Extension(name = "x-columns", value = ScorecardInputs.COLUMNS)
    @Operation(operationId = "listScorecardInputs", summary = "Finances and staff in reach, by facility and year")
    public Page<ScorecardInputs> listScorecardInputs(
            @Valid @BeanParam ReportFilter filter, @Valid @BeanParam PageRequest page) {
        return keep.list(ScorecardInputs.KIND, filter, page, ScorecardInputs::of)
                .as(ScorecardInputs.SHEET);
    }

    @GET
    @Path("/{facility}/{year}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "getScorecardInputsOfYear", summary = "Finances and staff of one facility and year")
    public ScorecardInputs getScorecardInputsOfYear(
            @Parameter(description = "Code of the facility", example = "P3521080201")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @Parameter(description = "The year", example = "2018")
                    @PathParam("year")
                    @Pattern(regexp = ReportGrain.YEARS)
                    String year) {
        return ScorecardInputs.of(keep.get(ScorecardInputs.KIND, ReportKey.of(facility, year)));
    }

    @PUT
    @Path("/{facility}/{year}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "putScorecardInputsOfYear",
            summary = "Give finances and staff of one facility and year",
            description =
                    "Replaces both. Whole rupiah; what is null is not known and leaves its figures without value. 201 when new, 200 when it already was so; changing one needs `If-Match`.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            description = "ETag as you read it; needed when it changes",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or already so",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ScorecardInputs.class)))
    @APIResponse(
            responseCode = "201",
            description = "Given for the first time",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ScorecardInputs.class)))
    public RestResponse<ScorecardInputs> putScorecardInputsOfYear(
            @Parameter(description = "Code of the facility", example = "P3521080201")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @Parameter(description = "The year", example = "2018")
                    @PathParam("year")
                    @Pattern(regexp = ReportGrain.YEARS)
                    String year,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = YearInputs.class),
                                            examples = {
                                                @ExampleObject(
                                                        name = "padas-2018",
                                                        summary = "A BLUD Puskesmas with all inputs",
                                                        value =
                                                                """
                                                            {"finance": {"targetRevenue": 4200000000, "realisedRevenue": 4410000000, "budgetedExpenditure": 4600000000,
                                                                         "realisedExpenditure": 4140000000, "serviceRevenue": 3900000000, "operatingCost": 4000000000},
                                                             "staff": {"posts": {"DOKTER": {"present": 2, "needed": 2}, "PERAWAT": {"present": 9, "needed": 8},
                                                                                 "BIDAN": {"present": 10, "needed": 12}}, "trained": 14}}
                                                                """)
                                            }))
                    @NotNull
                    @Valid
                    YearInputs inputs) {
        InputRules.check(inputs);
        return keep.put(ScorecardInputs.KIND, ReportKey.of(facility, year), inputs, ScorecardInputs::of);
    }

    @GET
    @Path("/{facility}/{year}/history")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "listScorecardInputsOfYearHistory", summary = "Who changed it, when, before and after")
    public Page<TrailEntry> listScorecardInputsOfYearHistory(
            @Parameter(description = "Code of the facility", example = "P3521080201")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @Parameter(description = "The year", example = "2018")
                    @PathParam("year")
                    @Pattern(regexp = ReportGrain.YEARS)
                    String year,
            @Valid @BeanParam PageRequest page) {
        return keep.history(ScorecardInputs.KIND, ReportKey.of(facility, year), page);
    }
}
