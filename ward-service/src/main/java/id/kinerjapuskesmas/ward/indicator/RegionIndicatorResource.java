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

@Path("/v1/regions/{region}/indicators")
@Tag(
        name = "indicators",
        description = "BOR, AVLOS, TOI, BTO, GDR and NDR, from summed inputs, never from averaged rates")
class RegionIndicatorResource {

    private final Indicators indicators;

    RegionIndicatorResource(Indicators indicators) {
        this.indicators = indicators;
    }

    @GET
    @RolesAllowed({Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(
            operationId = "getRegionIndicators",
            summary = "Read the indicators of a region, the sum of its facilities")
    public IndicatorSheet get(
            @PathParam("region")
                    @Pattern(regexp = Facility.REGION)
                    @Parameter(description = "Kemendagri code", example = "33.27")
                    String region,
            @BeanParam @Valid IndicatorRequest request) {
        return indicators.answer(indicators.region(region), request).sheet();
    }

    @GET
    @Path("/explanation")
    @RolesAllowed({Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(
            operationId = "explainRegionIndicators",
            summary = "Unfold the indicators of a region, the sum of its facilities step by step",
            description =
                    "Inputs, arithmetic, regulation, ideal, rounding and the slips they were published with elsewhere."
                            + " With `indicator` and `published` a figure from elsewhere is held against ours and the reason named.")
    public IndicatorExplanation explain(
            @PathParam("region")
                    @Pattern(regexp = Facility.REGION)
                    @Parameter(description = "Kemendagri code", example = "33.27")
                    String region,
            @BeanParam @Valid ExplanationRequest request) {
        return new Explain(indicators.answer(indicators.region(region), request), request.language())
                .against(request.indicator, request.published);
    }

    @GET
    @Path("/facilities")
    @RolesAllowed({Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(name = "x-columns", value = "facility name region " + IndicatorColumns.TYPES)
    @Operation(
            operationId = "listFacilityIndicators",
            summary = "Read the indicators of every facility of a region, or of the country, that has a ward",
            description = "Complete in one answer, by facility code. Facilities with missing days are listed with"
                    + " valueStatus INCOMPLETE unless `allowIncomplete=true`.")
    public RegionTable perFacility(
            @PathParam("region")
                    @Pattern(regexp = Facility.REGION_OR_COUNTRY)
                    @Parameter(description = "Kemendagri code, or `ID` for the country", example = "33.27")
                    String region,
            @BeanParam @Valid IndicatorRequest request) {
        var whole = region.equals(Facility.COUNTRY) ? indicators.country() : indicators.region(region);
        return indicators.perFacility(whole, request);
    }

    @GET
    @Path("/series")
    @RolesAllowed({Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(name = "x-columns", value = "period periodStart:date periodEnd:date " + IndicatorColumns.TYPES)
    @Operation(
            operationId = "getRegionIndicatorSeries",
            summary =
                    "Read the indicators of a region month by month, quarter by quarter, semester by semester or year by year",
            description =
                    "Every calendar unit the period touches, from its own summed inputs; units the period cuts are"
                            + " labelled by their days. Longer units are never averaged from shorter ones.")
    public IndicatorSeries series(
            @PathParam("region")
                    @Pattern(regexp = Facility.REGION)
                    @Parameter(description = "Kemendagri code", example = "33.27")
                    String region,
            @QueryParam("by") @DefaultValue("MONTH") @Parameter(description = "The units", example = "MONTH") Step by,
            @BeanParam @Valid IndicatorRequest request) {
        return indicators.series(indicators.region(region), request, by);
    }

    @GET
    @Path("/breakdown")
    @RolesAllowed({Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(name = "x-columns", value = "key name " + IndicatorColumns.TYPES)
    @Operation(
            operationId = "getRegionIndicatorBreakdown",
            summary = "Read the indicators of the parts of a region",
            description =
                    "Complete in one answer: by province, kabupaten/kota, facility, class or service. Parts add up to the whole in every input.")
    public IndicatorBreakdown breakdown(
            @PathParam("region")
                    @Pattern(regexp = Facility.REGION)
                    @Parameter(description = "Kemendagri code", example = "33.27")
                    String region,
            @QueryParam("by") @DefaultValue("KABUPATEN") @Parameter(description = "The parts", example = "KABUPATEN")
                    Grouping by,
            @BeanParam @Valid IndicatorRequest request) {
        return indicators.breakdown(indicators.region(region), request, by);
    }
}
