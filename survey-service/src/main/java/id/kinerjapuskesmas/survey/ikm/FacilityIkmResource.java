package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.period.PeriodRequest;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.survey.facility.Facilities;
import id.kinerjapuskesmas.survey.facility.ServiceUnit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/facilities/{facility}/ikm")
@Tag(name = "ikm")
@RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
class FacilityIkmResource {

    private static final String FACILITY = "Code of the facility";
    private static final String METHOD = "How service units become the facility's value";
    private static final String UNIT = "Only this service unit, over all counted surveys of the facility";

    private final Facilities facilities;
    private final FacilityReads reads;
    private final BreakdownReads breakdowns;
    private final IkmRevisions revisions;
    private final Conditional conditional;

    FacilityIkmResource(
            Facilities facilities,
            FacilityReads reads,
            BreakdownReads breakdowns,
            IkmRevisions revisions,
            Conditional conditional) {
        this.facilities = facilities;
        this.reads = reads;
        this.breakdowns = breakdowns;
        this.revisions = revisions;
        this.conditional = conditional;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "getFacilityIkm",
            summary = "The IKM of a facility, or of one of its service units, over a period",
            description =
                    """
                    From CLOSED and PUBLISHED surveys that lie wholly inside the period; others that touch it are listed \
                    with the reason. A unit's respondents are merged over these surveys before units are put together. \
                    Surveys of different questionnaires are not mixed: `MIXED_QUESTIONNAIRES`.""")
    public FacilityIkm getFacilityIkm(
            @PathParam("facility") @Parameter(description = FACILITY, example = "P3207010101") String facility,
            @QueryParam("unit") @Pattern(regexp = ServiceUnit.CODE) @Parameter(description = UNIT, example = "KIA")
                    String unit,
            @BeanParam PeriodRequest period,
            @QueryParam("method") @DefaultValue("MEAN_OF_UNITS") @Parameter(description = METHOD) Method method)
            throws SQLException {
        var asked = asked(facility, unit, period, method);
        conditional.read(version(asked), Results.FORMULA_VERSION);
        return reads.ikm(asked);
    }

    @GET
    @Path("/explanation")
    @Transactional
    @Operation(operationId = "explainFacilityIkm", summary = "How the IKM of a facility came about")
    public MergedExplanation explainFacilityIkm(
            @PathParam("facility") @Parameter(description = FACILITY, example = "P3207010101") String facility,
            @QueryParam("unit") @Pattern(regexp = ServiceUnit.CODE) @Parameter(description = UNIT, example = "KIA")
                    String unit,
            @BeanParam PeriodRequest period,
            @QueryParam("method") @DefaultValue("MEAN_OF_UNITS") @Parameter(description = METHOD) Method method,
            @BeanParam @Valid PrintedFigure printed)
            throws SQLException {
        var asked = asked(facility, unit, period, method);
        conditional.read("explanation", version(asked), printed.version(), Results.FORMULA_VERSION);
        return reads.explanation(asked, printed.value());
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(name = "x-columns", value = FlatTables.PRIORITIES)
    @Path("/priorities")
    @Transactional
    @Operation(
            operationId = "listFacilityPriorities",
            summary = "The unsur of a facility by NRR, lowest first: what to mend first")
    public Priorities listFacilityPriorities(
            @PathParam("facility") @Parameter(description = FACILITY, example = "P3207010101") String facility,
            @QueryParam("unit") @Pattern(regexp = ServiceUnit.CODE) @Parameter(description = UNIT, example = "KIA")
                    String unit,
            @BeanParam PeriodRequest period,
            @QueryParam("method") @DefaultValue("MEAN_OF_UNITS") @Parameter(description = METHOD) Method method)
            throws SQLException {
        var asked = asked(facility, unit, period, method);
        conditional.read("priorities", version(asked), Results.FORMULA_VERSION);
        return reads.priorities(asked);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(name = "x-columns", value = FlatTables.TREND)
    @Path("/trend")
    @Transactional
    @Operation(
            operationId = "getFacilityIkmTrend",
            summary = "The IKM of a facility step by step, with the change of each unsur",
            description =
                    "Each step is compared with the latest earlier one that has a figure; `change` says whether the"
                            + " difference is larger than sampling alone explains, and how that is computed.")
    public IkmTrend getFacilityIkmTrend(
            @PathParam("facility") @Parameter(description = FACILITY, example = "P3207010101") String facility,
            @QueryParam("unit") @Pattern(regexp = ServiceUnit.CODE) @Parameter(description = UNIT, example = "KIA")
                    String unit,
            @BeanParam PeriodRequest period,
            @QueryParam("every") @DefaultValue("YEAR") @Parameter(description = "Length of a step") Grain every,
            @QueryParam("method") @DefaultValue("MEAN_OF_UNITS") @Parameter(description = METHOD) Method method)
            throws SQLException {
        var asked = asked(facility, unit, period, method);
        every.mustFit(asked.period());
        conditional.read("trend", every, version(asked), Results.FORMULA_VERSION);
        return reads.trend(asked, every);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(name = "x-columns", value = FlatTables.BREAKDOWNS)
    @Path("/breakdowns")
    @Transactional
    @Operation(
            operationId = "breakFacilityIkmDown",
            summary = "The IKM of a facility by sex, age group, education, occupation, payer and service unit")
    public IkmBreakdown breakFacilityIkmDown(
            @PathParam("facility") @Parameter(description = FACILITY, example = "P3207010101") String facility,
            @BeanParam PeriodRequest period,
            @BeanParam Characteristics by)
            throws SQLException {
        var asked = asked(facility, null, period, Method.POOLED);
        conditional.read("breakdowns", by.version(), version(asked), Results.FORMULA_VERSION);
        return breakdowns.ofFacility(
                asked.facility(), new BreakdownReads.Question(facility, asked.period(), by.asked(), asked.revision()));
    }

    private FacilityReads.Question asked(String facility, String unit, PeriodRequest period, Method method) {
        var span = period.required();
        var reached = facilities.reach(facility);
        return new FacilityReads.Question(reached, unit, span, method, revisions.of(reached));
    }

    private static String version(FacilityReads.Question asked) {
        return "%s-%s-%s-%s".formatted(asked.revision(), asked.period().label(), asked.unit(), asked.method());
    }
}
