package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.ward.facility.Facility;
import id.kinerjapuskesmas.ward.ward.Ward;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1")
@Tag(name = "indicators", description = "BOR, AVLOS, TOI, BTO, GDR and NDR, from summed inputs, never from averaged rates")
class IndicatorResource {

    private final Indicators indicators;

    IndicatorResource(Indicators indicators) {
        this.indicators = indicators;
    }

    @GET
    @Path("/facilities/{facility}/wards/{ward}/indicators")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(operationId = "getWardIndicators", summary = "Read the indicators of a ward")
    public IndicatorSheet ofWard(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @PathParam("ward")
                    @Pattern(regexp = Ward.CODE)
                    @Parameter(description = "Code of the ward", example = "RANAP")
                    String ward,
            @BeanParam @Valid IndicatorRequest request) {
        return indicators.ofWard(facility, ward, request).sheet();
    }

    @GET
    @Path("/facilities/{facility}/indicators")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(
            operationId = "getFacilityIndicators",
            summary = "Read the indicators of a facility, the sum of its wards")
    public IndicatorSheet ofFacility(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @BeanParam @Valid IndicatorRequest request) {
        return indicators.ofFacility(facility, request).sheet();
    }

    @GET
    @Path("/regions/{region}/indicators")
    @RolesAllowed({Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(
            operationId = "getRegionIndicators",
            summary = "Read the indicators of a region, the sum of its facilities")
    public IndicatorSheet ofRegion(
            @PathParam("region")
                    @Pattern(regexp = Facility.REGION)
                    @Parameter(description = "Kemendagri code", example = "33.27")
                    String region,
            @BeanParam @Valid IndicatorRequest request) {
        return indicators.ofRegion(region, request).sheet();
    }

    @GET
    @Path("/regions/{region}/indicators/facilities")
    @RolesAllowed({Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(
            operationId = "listFacilityIndicators",
            summary = "Read the indicators of every facility of a region that has a ward",
            description = "Complete in one answer, by facility code. Facilities with missing days are listed with"
                    + " valueStatus INCOMPLETE unless `allowIncomplete=true`.")
    public RegionTable perFacility(
            @PathParam("region")
                    @Pattern(regexp = Facility.REGION)
                    @Parameter(description = "Kemendagri code", example = "33.27")
                    String region,
            @BeanParam @Valid IndicatorRequest request) {
        return indicators.perFacility(region, request);
    }
}
