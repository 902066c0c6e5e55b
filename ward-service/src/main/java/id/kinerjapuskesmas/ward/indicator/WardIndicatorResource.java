package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.ward.facility.Facility;
import id.kinerjapuskesmas.ward.ward.Ward;
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

@Path("/v1/facilities/{facility}/wards/{ward}/indicators")
@Tag(
        name = "indicators",
        description = "BOR, AVLOS, TOI, BTO, GDR and NDR, from summed inputs, never from averaged rates")
class WardIndicatorResource {

    private final Indicators indicators;

    WardIndicatorResource(Indicators indicators) {
        this.indicators = indicators;
    }

    @GET
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(operationId = "getWardIndicators", summary = "Read the indicators of a ward")
    public IndicatorSheet get(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @PathParam("ward")
                    @Pattern(regexp = Ward.CODE)
                    @Parameter(description = "Code of the ward", example = "RANAP")
                    String ward,
            @BeanParam @Valid IndicatorRequest request) {
        return indicators.answer(indicators.ward(facility, ward), request).sheet();
    }

    @GET
    @Path("/explanation")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(
            operationId = "explainWardIndicators",
            summary = "Unfold the indicators of a ward step by step",
            description =
                    "Inputs, arithmetic, regulation, ideal, rounding and the slips they were published with elsewhere."
                            + " With `indicator` and `published` a figure from elsewhere is held against ours and the reason named.")
    public IndicatorExplanation explain(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @PathParam("ward")
                    @Pattern(regexp = Ward.CODE)
                    @Parameter(description = "Code of the ward", example = "RANAP")
                    String ward,
            @BeanParam @Valid ExplanationRequest request) {
        return new Explain(indicators.answer(indicators.ward(facility, ward), request), request.language())
                .against(request.indicator, request.published);
    }

    @GET
    @Path("/series")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(name = "x-columns", value = "period periodStart:date periodEnd:date " + IndicatorColumns.TYPES)
    @Operation(
            operationId = "getWardIndicatorSeries",
            summary =
                    "Read the indicators of a ward month by month, quarter by quarter, semester by semester or year by year",
            description =
                    "Every calendar unit the period touches, from its own summed inputs; units the period cuts are"
                            + " labelled by their days. Longer units are never averaged from shorter ones.")
    public IndicatorSeries series(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @PathParam("ward")
                    @Pattern(regexp = Ward.CODE)
                    @Parameter(description = "Code of the ward", example = "RANAP")
                    String ward,
            @QueryParam("by") @DefaultValue("MONTH") @Parameter(description = "The units", example = "MONTH") Step by,
            @BeanParam @Valid IndicatorRequest request) {
        return indicators.series(indicators.ward(facility, ward), request, by);
    }
}
