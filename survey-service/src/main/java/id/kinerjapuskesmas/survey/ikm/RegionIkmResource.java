package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.period.PeriodRequest;
import id.kinerjapuskesmas.rest.tabular.Export;
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

@Path("/v1/regions/{region}/ikm")
@Tag(name = "ikm")
@RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
class RegionIkmResource {

    private static final String CODE = "^([0-9]{2}(\\.[0-9]{2}){0,2}|ID)$";
    private static final String REGION =
            "Kemendagri code of a province, kabupaten/kota or kecamatan, or `ID` for the country";
    private static final String METHOD = "How parts become the region's value";

    private final RegionReads reads;
    private final BreakdownReads breakdowns;
    private final IkmRevisions revisions;
    private final Caller caller;
    private final Conditional conditional;

    RegionIkmResource(
            RegionReads reads,
            BreakdownReads breakdowns,
            IkmRevisions revisions,
            Caller caller,
            Conditional conditional) {
        this.reads = reads;
        this.breakdowns = breakdowns;
        this.revisions = revisions;
        this.caller = caller;
        this.conditional = conditional;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "getRegionIkm",
            summary = "The IKM of a region, or of the country, over a period",
            description =
                    """
                    Only CLOSED and PUBLISHED surveys whose period lies wholly inside the asked one count. Parts are the \
                    facilities of a kabupaten or kecamatan, the kabupaten/kota of a province, the provinces of the country. \
                    Different regulations (under POOLED: questionnaires) are not mixed: the one most facilities used counts, \
                    the others stand in `excluded`.""")
    public RegionIkm getRegionIkm(
            @PathParam("region") @Pattern(regexp = CODE) @Parameter(description = REGION, example = "32.07")
                    String region,
            @BeanParam PeriodRequest period,
            @QueryParam("method") @DefaultValue("MEAN_OF_UNITS") @Parameter(description = METHOD) Method method)
            throws SQLException {
        var asked = asked(region, period, method);
        conditional.read(version(asked), Results.FORMULA_VERSION);
        return reads.ikm(asked);
    }

    @GET
    @Path("/explanation")
    @Transactional
    @Operation(operationId = "explainRegionIkm", summary = "How the IKM of a region came about")
    public MergedExplanation explainRegionIkm(
            @PathParam("region") @Pattern(regexp = CODE) @Parameter(description = REGION, example = "32.07")
                    String region,
            @BeanParam PeriodRequest period,
            @QueryParam("method") @DefaultValue("MEAN_OF_UNITS") @Parameter(description = METHOD) Method method,
            @BeanParam @Valid PrintedFigure printed)
            throws SQLException {
        var asked = asked(region, period, method);
        conditional.read("explanation", version(asked), printed.version(), Results.FORMULA_VERSION);
        return reads.explanation(asked, printed.value());
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(name = "x-columns", value = FlatTables.PRIORITIES)
    @Path("/priorities")
    @Transactional
    @Operation(
            operationId = "listRegionPriorities",
            summary = "The unsur of a region by NRR, lowest first: what to mend first")
    public Priorities listRegionPriorities(
            @PathParam("region") @Pattern(regexp = CODE) @Parameter(description = REGION, example = "32.07")
                    String region,
            @BeanParam PeriodRequest period,
            @QueryParam("method") @DefaultValue("MEAN_OF_UNITS") @Parameter(description = METHOD) Method method)
            throws SQLException {
        var asked = asked(region, period, method);
        conditional.read("priorities", version(asked), Results.FORMULA_VERSION);
        return reads.priorities(asked);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(name = "x-columns", value = FlatTables.TREND)
    @Path("/trend")
    @Transactional
    @Operation(
            operationId = "getRegionIkmTrend",
            summary = "The IKM of a region step by step, with the change of each unsur",
            description =
                    "Each step is compared with the latest earlier one that has a figure; `change` says whether the"
                            + " difference is larger than sampling alone explains, and how that is computed.")
    public IkmTrend getRegionIkmTrend(
            @PathParam("region") @Pattern(regexp = CODE) @Parameter(description = REGION, example = "32.07")
                    String region,
            @BeanParam PeriodRequest period,
            @QueryParam("every") @DefaultValue("YEAR") @Parameter(description = "Length of a step") Grain every,
            @QueryParam("method") @DefaultValue("MEAN_OF_UNITS") @Parameter(description = METHOD) Method method)
            throws SQLException {
        var asked = asked(region, period, method);
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
            operationId = "breakRegionIkmDown",
            summary = "The IKM of a region by sex, age group, education, occupation, payer and service unit")
    public IkmBreakdown breakRegionIkmDown(
            @PathParam("region") @Pattern(regexp = CODE) @Parameter(description = REGION, example = "32.07")
                    String region,
            @BeanParam PeriodRequest period,
            @BeanParam Characteristics by)
            throws SQLException {
        var asked = asked(region, period, Method.POOLED);
        conditional.read("breakdowns", by.version(), version(asked), Results.FORMULA_VERSION);
        return breakdowns.ofRegion(new BreakdownReads.Question(region, asked.period(), by.asked(), asked.revision()));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(name = "x-columns", value = FlatTables.FACILITIES)
    @Path("/facilities")
    @Transactional
    @Operation(
            operationId = "listFacilityIkm",
            summary = "The IKM of every facility of a region, complete in one call",
            description =
                    """
                    Only CLOSED and PUBLISHED surveys whose period lies wholly inside the asked one count. Facilities \
                    without figures are listed with the reason. Ask with If-None-Match: an unchanged region costs a 304.""")
    public RegionFacilitiesIkm listFacilityIkm(
            @PathParam("region") @Pattern(regexp = CODE) @Parameter(description = REGION, example = "32.07")
                    String region,
            @BeanParam PeriodRequest period,
            @QueryParam("method")
                    @DefaultValue("MEAN_OF_UNITS")
                    @Parameter(description = "How service units become a facility's value")
                    Method method)
            throws SQLException {
        var asked = asked(region, period, method);
        conditional.read("facilities", version(asked), Results.FORMULA_VERSION);
        return reads.facilities(asked);
    }

    private RegionReads.Question asked(String region, PeriodRequest period, Method method) throws SQLException {
        var span = period.required();
        caller.mustReachRegion(region);
        return new RegionReads.Question(region, span, method, revisions.ofRegion(region));
    }

    private static String version(RegionReads.Question asked) {
        return "%s-%s-%s".formatted(asked.revision(), asked.period().label(), asked.method());
    }
}
