package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.ward.facility.Facility;
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

@Path("/v1/facilities/{facility}/indicators")
@Tag(
        name = "indicators",
        description = "BOR, AVLOS, TOI, BTO, GDR and NDR, from summed inputs, never from averaged rates")
class FacilityIndicatorResource {

    private final Indicators indicators;

    FacilityIndicatorResource(Indicators indicators) {
        this.indicators = indicators;
    }

    @GET
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(
            operationId = "getFacilityIndicators",
            summary = "Read the indicators of a facility, the sum of its wards")
    public IndicatorSheet get(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @BeanParam @Valid IndicatorRequest request) {
        return indicators.ofFacility(facility, request).sheet();
    }

    @GET
    @Path("/explanation")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(
            operationId = "explainFacilityIndicators",
            summary = "Unfold the indicators of a facility, the sum of its wards step by step",
            description =
                    "Inputs, arithmetic, regulation, ideal, rounding and the slips they were published with elsewhere."
                            + " With `indicator` and `published` a figure from elsewhere is held against ours and the reason named.")
    public IndicatorExplanation explain(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @BeanParam @Valid ExplanationRequest request) {
        return new Explain(indicators.ofFacility(facility, request), request.language())
                .against(request.indicator, request.published);
    }
}
