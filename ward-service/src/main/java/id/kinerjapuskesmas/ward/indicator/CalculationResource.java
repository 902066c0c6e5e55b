package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.problem.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/calculations")
@Tag(name = "calculations", description = "Indicators of counts that are sent, explained; nothing is stored")
class CalculationResource {

    private final Calculate calculate;

    CalculationResource(Calculate calculate) {
        this.calculate = calculate;
    }

    @POST
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(
            operationId = "calculateIndicators",
            summary = "Compute six indicators from raw counts and explain them, or a figure printed elsewhere",
            description =
                    "Depkes RI 2005: BOR %, AVLOS = LD/D days, LOS = HP/D days, TOI days, BTO times in the period, GDR and NDR"
                            + " per mille. Each step names numerator, denominator, arithmetic, ideal, flags and the slips it"
                            + " was published with; each printed figure gets a verdict: reproduced, cut off, or made by a"
                            + " known slip. Undefined is null with NO_DISCHARGES, NO_BEDS_AVAILABLE or INCOMPLETE_CENSUS.")
    @APIResponse(
            responseCode = "200",
            description = "Computed.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Calculation.class)))
    public Calculation calculate(
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String language,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = {
                                                @ExampleObject(
                                                        name = "Puskesmas Watukumpul, January 2022: 53.6 was cut off",
                                                        value =
                                                                """
                                                                {"period": "2022-01", "from": null, "to": null, "patientDays": 233, "lengthOfStayDays": null, "discharges": null, "deathsUnder48h": 0, "deaths48hPlus": 0, "availableBedDays": null, "beds": 14, "profile": null, "printed": [{"indicator": "BOR", "value": 53.6, "percent": null}]}
                                                                """),
                                                @ExampleObject(
                                                        name = "A year whose BTO was printed as a mean of months",
                                                        value =
                                                                """
                                                                {"period": "2025", "from": null, "to": null, "patientDays": 2500, "lengthOfStayDays": 2600, "discharges": 823, "deathsUnder48h": 4, "deaths48hPlus": 6, "availableBedDays": 3650, "beds": null, "profile": "BARBER_JOHNSON", "printed": [{"indicator": "BTO", "value": 6.86, "percent": null}, {"indicator": "NDR", "value": 7.3, "percent": true}]}
                                                                """)
                                            }))
                    @Valid
                    @NotNull
                    CalculationRequest request) {
        return calculate.of(request, Language.of(language));
    }
}
