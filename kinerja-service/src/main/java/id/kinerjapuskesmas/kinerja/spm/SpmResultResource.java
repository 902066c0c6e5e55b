package id.kinerjapuskesmas.kinerja.spm;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.period.PeriodRequest;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.Problem;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.Export;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What follows from the sheets: results, their explanation, and two periods compared. */
@Path("/v1/spm-results")
@Tag(name = "spm", description = "Minimum service standards: regulations, monthly sheets, results, comparison")
class SpmResultResource {

    private static final String PERIOD = "^[0-9]{4}(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])))?$";

    private final ReadResults read;

    SpmResultResource(ReadResults read) {
        this.read = read;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Extension(name = "x-columns", value = SpmResults.COLUMNS)
    @Operation(
            operationId = "getSpmResults",
            summary = "SPM of a facility or region for a month, quarter, semester or year",
            description =
                    "A region is computed from summed inputs. CUMULATIVE indicators stand against the target population of"
                            + " the year, so that a quarter shows how far the year has come. The index exists from"
                            + " Permenkes 4/2019 on and stays null while a service or one of its items is missing.")
    @APIResponse(
            responseCode = "200",
            description = "The results",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SpmResults.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "VERSION_CHANGES_IN_PERIOD or NO_VERSION: the period lies under two regulations, or under none",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public SpmResults getSpmResults(@Valid @BeanParam SpmQuery query, @BeanParam PeriodRequest period) {
        return read.results(query, period.required());
    }

    @GET
    @Path("/{indicator}/explanation")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(
            operationId = "explainSpmResult",
            summary = "How one SPM figure came about",
            description = "Down to what each facility of the region, or each month of the facility, reported.")
    @APIResponse(
            responseCode = "200",
            description = "The explanation",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SpmExplanation.class)))
    @APIResponse(
            responseCode = "422",
            description = "VERSION_CHANGES_IN_PERIOD or NO_VERSION",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public SpmExplanation explainSpmResult(
            @Parameter(description = "Code of the indicator", example = "IBU_HAMIL")
                    @PathParam("indicator")
                    @Pattern(regexp = "^[A-Z0-9_]{1,40}$")
                    String indicator,
            @Valid @BeanParam SpmQuery query,
            @BeanParam PeriodRequest period) {
        return read.explain(query, period.required(), indicator);
    }

    @GET
    @Path("/comparison")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(
            operationId = "compareSpmResults",
            summary = "Two periods of a facility or region side by side",
            description = "Refused with VERSIONS_DIFFER when the periods lie under different regulations, unless"
                    + " `acrossVersions=true`; then indicators are paired by what they are about and every row says"
                    + " `sameDefinition: false`.")
    @APIResponse(
            responseCode = "200",
            description = "The comparison",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SpmComparison.class)))
    @APIResponse(
            responseCode = "422",
            description = "VERSIONS_DIFFER, VERSION_CHANGES_IN_PERIOD or NO_VERSION",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public SpmComparison compareSpmResults(
            @Valid @BeanParam SpmQuery query,
            @Parameter(description = "The earlier period", example = "2024")
                    @QueryParam("earlier")
                    @NotNull
                    @Pattern(regexp = PERIOD)
                    String earlier,
            @Parameter(description = "The later period", example = "2025")
                    @QueryParam("later")
                    @NotNull
                    @Pattern(regexp = PERIOD)
                    String later,
            @Parameter(description = "Compare although the regulations differ")
                    @QueryParam("acrossVersions")
                    @DefaultValue("false")
                    boolean acrossVersions) {
        return read.compare(query, period("earlier", earlier), period("later", later), acrossVersions);
    }

    private static Period period(String parameter, String text) {
        return Period.named(text)
                .orElseThrow(() -> ProblemException.parameter(Flaw.in(
                        parameter,
                        "NOT_A_PERIOD",
                        Text.of(
                                "Harus seperti 2026, 2026-S1, 2026-Q2 atau 2026-03.",
                                "Must look like 2026, 2026-S1, 2026-Q2 or 2026-03."))));
    }
}
