package id.kinerjapuskesmas.kinerja.family;

import id.kinerjapuskesmas.kinerja.facility.FacilityCode;
import id.kinerjapuskesmas.kinerja.facility.Register;
import id.kinerjapuskesmas.kinerja.report.ReportGrain;
import id.kinerjapuskesmas.kinerja.report.ReportStore;
import id.kinerjapuskesmas.kinerja.report.Reported;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.figure.FigureBuilder;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.Export;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The family health index. */
@Path("/v1/iks")
@Tag(name = "family-health", description = "Family health index (IKS) of villages, facilities and regions")
class IksResource {

    private final ReportStore store;
    private final Register register;
    private final Caller caller;

    IksResource(ReportStore store, Register register, Caller caller) {
        this.store = store;
        this.register = register;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Extension(name = "x-columns", value = IksResults.COLUMNS)
    @Operation(
            operationId = "getIks",
            summary = "IKS of a facility by village, or of a region by facility, in one year",
            description = "Villages or facilities that handed nothing in are not there and do not count.")
    public IksResults getIks(
            @Parameter(description = "This facility; instead of `region`", example = "P3521080201")
                    @QueryParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @Parameter(description = "All facilities of this region; instead of `facility`", example = "35.21")
                    @QueryParam("region")
                    @Pattern(regexp = "^[0-9]{2}(\\.[0-9]{2}){0,2}$")
                    String region,
            @Parameter(description = "The year", example = "2024", required = true)
                    @QueryParam("year")
                    @NotNull
                    @Pattern(regexp = ReportGrain.YEARS)
                    String year) {
        if ((facility == null) == (region == null)) {
            throw ProblemException.parameter(Flaw.in(
                    facility == null ? "region" : "facility",
                    "FACILITY_OR_REGION",
                    Text.of("Isi salah satu: facility atau region.", "Give exactly one of facility and region.")));
        }
        if (facility == null) {
            caller.mustReachRegion(region);
            return IksComputation.results(null, region, year, store.within(FamilyHealth.KIND, region, List.of(year)));
        }
        var found = register.required(facility, caller.scope());
        List<Reported<FamilyCounts>> reports = store.of(FamilyHealth.KIND, facility).stream()
                .filter(one -> one.key().period().equals(year))
                .toList();
        return IksComputation.results(facility, found.region(), year, reports);
    }

    @GET
    @Path("/family")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(
            operationId = "calculateFamilyIndex",
            summary = "The index of one family",
            description = "sum Y / (12 - sum N). Nothing is stored and nobody is named: only two counts are asked for.")
    public FamilyIndexResult calculateFamilyIndex(
            @Parameter(description = "Indicators answered yes (Y)", example = "9", required = true)
                    @QueryParam("yes")
                    @NotNull
                    @Min(0)
                    @Max(FamilyIndex.INDICATORS)
                    Integer yes,
            @Parameter(description = "Indicators that do not concern the family (N)", example = "1", required = true)
                    @QueryParam("notApplicable")
                    @NotNull
                    @Min(0)
                    @Max(FamilyIndex.INDICATORS)
                    Integer notApplicable) {
        caller.scope();
        if (yes + notApplicable > FamilyIndex.INDICATORS) {
            throw ProblemException.parameter(Flaw.in(
                    "yes",
                    "MORE_THAN_TWELVE",
                    Text.of("Indikator hanya dua belas.", "There are only twelve indicators.")));
        }
        var index = FamilyIndex.ofFamily(yes, notApplicable);
        return new FamilyIndexResult(
                yes,
                notApplicable,
                FamilyIndex.INDICATORS - notApplicable,
                index.map(exact -> FigureBuilder.round(exact, IksComputation.DECIMALS))
                        .orElse(null),
                index.map(exact -> exact.toString().replace(" ", "")).orElse(null),
                index.map(FamilyCategory::of).orElse(null),
                index.isPresent() ? null : "NONE_APPLICABLE",
                IksComputation.REGULATION);
    }
}
