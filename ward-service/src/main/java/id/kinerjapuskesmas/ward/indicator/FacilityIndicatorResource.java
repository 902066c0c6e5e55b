package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.ward.facility.Facility;
import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
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
        return indicators.answer(indicators.facility(facility), request).sheet();
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
        return new Explain(indicators.answer(indicators.facility(facility), request), request.language())
                .against(request.indicator, request.published);
    }

    @GET
    @Path("/series")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(name = "x-columns", value = "period periodStart:date periodEnd:date " + IndicatorColumns.TYPES)
    @Operation(
            operationId = "getFacilityIndicatorSeries",
            summary =
                    "Read the indicators of a facility month by month, quarter by quarter, semester by semester or year by year",
            description =
                    "Every calendar unit the period touches, from its own summed inputs; units the period cuts are"
                            + " labelled by their days. Longer units are never averaged from shorter ones.")
    public IndicatorSeries series(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @QueryParam("by") @DefaultValue("MONTH") @Parameter(description = "The units", example = "MONTH") Step by,
            @BeanParam @Valid IndicatorRequest request) {
        return indicators.series(indicators.facility(facility), request, by);
    }

    @GET
    @Path("/breakdown")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(name = "x-columns", value = "key name " + IndicatorColumns.TYPES)
    @Operation(
            operationId = "getFacilityIndicatorBreakdown",
            summary = "Read the indicators of the parts of a facility",
            description =
                    "Complete in one answer: by ward, class or service. Parts add up to the whole in every input; a transfer between wards is no discharge of either.")
    public IndicatorBreakdown breakdown(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @QueryParam("by") @DefaultValue("WARD") @Parameter(description = "The parts", example = "WARD") Grouping by,
            @BeanParam @Valid IndicatorRequest request) {
        return indicators.breakdown(indicators.facility(facility), request, by);
    }
}
