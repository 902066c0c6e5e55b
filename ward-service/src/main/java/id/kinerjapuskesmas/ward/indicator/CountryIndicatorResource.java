package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.tabular.Export;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/indicators")
@Tag(
        name = "indicators",
        description = "BOR, AVLOS, TOI, BTO, GDR and NDR, from summed inputs, never from averaged rates")
class CountryIndicatorResource {

    private final Indicators indicators;

    CountryIndicatorResource(Indicators indicators) {
        this.indicators = indicators;
    }

    @GET
    @RolesAllowed({Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(
            operationId = "getCountryIndicators",
            summary = "Read the indicators of the country, the sum of all facilities",
            description = "For callers whose scope is the whole country.")
    public IndicatorSheet get(@BeanParam @Valid IndicatorRequest request) {
        return indicators.answer(indicators.country(), request).sheet();
    }

    @GET
    @Path("/series")
    @RolesAllowed({Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(name = "x-columns", value = "period periodStart:date periodEnd:date " + IndicatorColumns.TYPES)
    @Operation(
            operationId = "getCountryIndicatorSeries",
            summary =
                    "Read the indicators of the country month by month, quarter by quarter, semester by semester or year by year",
            description =
                    "Every calendar unit the period touches, from its own summed inputs; units the period cuts are"
                            + " labelled by their days. Longer units are never averaged from shorter ones.")
    public IndicatorSeries series(
            @QueryParam("by") @DefaultValue("MONTH") @Parameter(description = "The units", example = "MONTH") Step by,
            @BeanParam @Valid IndicatorRequest request) {
        return indicators.series(indicators.country(), request, by);
    }

    @GET
    @Path("/breakdown")
    @RolesAllowed({Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(name = "x-columns", value = "key name " + IndicatorColumns.TYPES)
    @Operation(
            operationId = "getCountryIndicatorBreakdown",
            summary = "Read the indicators of the parts of the country",
            description = "Complete in one answer: by province, kabupaten/kota, facility, class or service.")
    public IndicatorBreakdown breakdown(
            @QueryParam("by") @DefaultValue("PROVINCE") @Parameter(description = "The parts", example = "PROVINCE")
                    Grouping by,
            @BeanParam @Valid IndicatorRequest request) {
        return indicators.breakdown(indicators.country(), request, by);
    }
}
