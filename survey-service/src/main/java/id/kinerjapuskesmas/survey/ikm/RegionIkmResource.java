package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.period.PeriodRequest;
import id.kinerjapuskesmas.survey.facility.Facilities;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/regions/{region}/ikm")
@Tag(name = "ikm")
@RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
class RegionIkmResource {

    private static final String REGION = "^[0-9]{2}(\\.[0-9]{2}){0,2}$";

    private final Facilities facilities;
    private final IkmReads reads;
    private final IkmRevisions revisions;
    private final Caller caller;
    private final Conditional conditional;

    RegionIkmResource(
            Facilities facilities, IkmReads reads, IkmRevisions revisions, Caller caller, Conditional conditional) {
        this.facilities = facilities;
        this.reads = reads;
        this.revisions = revisions;
        this.caller = caller;
        this.conditional = conditional;
    }

    @GET
    @Transactional
    @Operation(operationId = "getRegionIkm", summary = "The IKM of a region over a period")
    public RegionIkm getRegionIkm(
            @PathParam("region")
                    @Pattern(regexp = REGION)
                    @Parameter(description = "Kemendagri code", example = "32.07")
                    String region,
            @BeanParam PeriodRequest period,
            @QueryParam("method")
                    @DefaultValue("MEAN_OF_UNITS")
                    @Parameter(description = "How parts become the region's value")
                    Method method)
            throws SQLException {
        var asked = period.required();
        caller.mustReachRegion(region);
        var revision = revisions.ofRegion(region);
        conditional.read(revision, asked.label(), method, Results.FORMULA_VERSION);
        return reads.ofRegion(region, facilities.ofRegion(region), asked, method, revision);
    }

    @GET
    @Path("/explanation")
    @Transactional
    @Operation(operationId = "explainRegionIkm", summary = "How the IKM of a region came about")
    public MergedExplanation explainRegionIkm(
            @PathParam("region")
                    @Pattern(regexp = REGION)
                    @Parameter(description = "Kemendagri code", example = "32.07")
                    String region,
            @BeanParam PeriodRequest period,
            @QueryParam("method")
                    @DefaultValue("MEAN_OF_UNITS")
                    @Parameter(description = "How parts become the region's value")
                    Method method)
            throws SQLException {
        var asked = period.required();
        caller.mustReachRegion(region);
        var revision = revisions.ofRegion(region);
        conditional.read("explanation", revision, asked.label(), method, Results.FORMULA_VERSION);
        return reads.explainRegion(region, facilities.ofRegion(region), asked, method, revision);
    }

    @GET
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
            @PathParam("region")
                    @Pattern(regexp = REGION)
                    @Parameter(description = "Kemendagri code", example = "32.07")
                    String region,
            @BeanParam PeriodRequest period,
            @QueryParam("method")
                    @DefaultValue("MEAN_OF_UNITS")
                    @Parameter(description = "How service units become a facility's value")
                    Method method)
            throws SQLException {
        var asked = period.required();
        caller.mustReachRegion(region);
        var revision = revisions.ofRegion(region);
        conditional.read(revision, asked.label(), method, Results.FORMULA_VERSION);
        return reads.ofFacilities(region, facilities.ofRegion(region), asked, method, revision);
    }
}
