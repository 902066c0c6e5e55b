package id.kinerjapuskesmas.kinerja.visit;

import id.kinerjapuskesmas.kinerja.facility.FacilityCode;
import id.kinerjapuskesmas.kinerja.facility.Register;
import id.kinerjapuskesmas.kinerja.facility.RegisteredFacility;
import id.kinerjapuskesmas.kinerja.measure.Measure;
import id.kinerjapuskesmas.kinerja.measure.Standards;
import id.kinerjapuskesmas.kinerja.population.Populations;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.period.PeriodRequest;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.Export;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How many people come, of those who live there. */
@Path("/v1/visit-rates")
@Tag(name = "visits", description = "Visits of facilities by payer, and what they are of the population")
class VisitRateResource {

    private static final ReadVisits.Summed NOTHING = new ReadVisits.Summed(new VisitTotals(0, 0, 0), false, 0, null);

    private final ReadVisits visits;
    private final Populations populations;
    private final Standards standards;
    private final Register register;
    private final Caller caller;

    VisitRateResource(
            ReadVisits visits, Populations populations, Standards standards, Register register, Caller caller) {
        this.visits = visits;
        this.populations = populations;
        this.standards = standards;
        this.register = register;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Extension(name = "x-columns", value = VisitRate.COLUMNS)
    @Operation(
            operationId = "listVisitRates",
            summary = "Monthly visit rate of a facility, or of every facility of a kabupaten or kecamatan",
            description =
                    "All on one page, by facility. Computed from the payers, never from printed totals, over the population"
                            + " of the working area. To compare years, name one `populationYear` for all of them.")
    public Page<VisitRate> listVisitRates(
            @Parameter(description = "Only this facility; instead of `region`", example = "P3521080201")
                    @QueryParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @Parameter(
                            description = "All facilities of this kabupaten/kota or kecamatan; instead of `facility`",
                            example = "35.21")
                    @QueryParam("region")
                    @Pattern(regexp = "^[0-9]{2}(\\.[0-9]{2}){1,2}$")
                    String region,
            @Parameter(
                            description =
                                    "Population of this year and no other; without it the year nearest to the period",
                            example = "2018")
                    @QueryParam("populationYear")
                    @Min(1990)
                    @Max(2100)
                    Integer populationYear,
            @BeanParam PeriodRequest request) {
        var period = ReadVisits.wholeMonths(request.required());
        var asked = facilities(facility, region);
        var within = facility == null ? region : asked.get(0).region();
        var book = standards.of(within);
        var sums = visits.within(within, period);
        var people = populations.within(within);
        var months = ReadVisits.months(period);
        var year = period.end().getYear();
        var rates = asked.stream()
                .map(one -> {
                    var sum = sums.getOrDefault(one.facility(), NOTHING);
                    var base = Populations.choose(
                                    people.getOrDefault(one.facility(), new TreeMap<>()), populationYear, year)
                            .orElse(null);
                    var ideal = book.ideal(Measure.VISIT_RATE, period.end());
                    var rate = VisitRate.measure(sum, base, year, ideal);
                    return new VisitRate(
                            one.facility(),
                            one.name(),
                            period.label(),
                            months,
                            sum.totals().reported(),
                            sum.totals().visits(),
                            base == null ? null : base.people(),
                            base == null ? null : base.year(),
                            rate.figure(),
                            rate.source());
                })
                .toList();
        return new Page<>(rates, null, VisitRate.SHEET);
    }

    private List<RegisteredFacility> facilities(String facility, String region) {
        if ((facility == null) == (region == null)) {
            throw ProblemException.parameter(Flaw.in(
                    facility == null ? "region" : "facility",
                    "FACILITY_OR_REGION",
                    Text.of("Isi salah satu: facility atau region.", "Give exactly one of facility and region.")));
        }
        if (facility != null) {
            var found = register.required(facility, caller.scope());
            return List.of(new RegisteredFacility(found.facility(), found.name(), found.region(), found.zone()));
        }
        caller.mustReachRegion(region);
        return register.facilitiesOf(region);
    }
}
