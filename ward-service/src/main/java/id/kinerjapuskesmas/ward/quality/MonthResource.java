package id.kinerjapuskesmas.ward.quality;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.ward.facility.Facility;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/facilities/{facility}/months/{month}")
@Tag(name = "months", description = "Closing and reopening the months of a facility")
class MonthResource {

    private final CloseMonth months;

    MonthResource(CloseMonth months) {
        this.months = months;
    }

    @GET
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(
            operationId = "getMonth",
            summary = "Read the state of a month of a facility and what stands against closing it")
    public CensusMonth get(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @PathParam("month") @Parameter(description = "Calendar month at the facility", example = "2025-03")
                    YearMonth month,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String language) {
        return months.get(facility, month, Language.of(language));
    }

    @GET
    @Path("/history")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "getMonthHistory", summary = "Read who closed and reopened a month, when and why")
    public MonthHistory history(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @PathParam("month") @Parameter(description = "Calendar month at the facility", example = "2025-03")
                    YearMonth month) {
        return months.history(facility, month);
    }

    @POST
    @Path("/transitions")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "moveMonth",
            summary = "Close a month of a facility, or reopen it",
            description =
                    "CLOSE needs a month that is over and free of ERROR findings: every opening equals the closing of the"
                            + " day before, transfers in and out of the facility are equal on each day, same-day patients"
                            + " do not exceed admissions, no patients without beds. Otherwise 422 MONTH_HAS_ERRORS, each"
                            + " with day, ward and numbers. Missing days are refused with 422 MONTH_HAS_MISSING_DAYS"
                            + " unless `acceptMissingDays` is true and a reason given. While closed, writes of census,"
                            + " totals, stays and beds of the month are 409 MONTH_CLOSED. REOPEN is for the Dinas; what a"
                            + " later correction breaks in following months shows among their findings.")
    @APIResponse(
            responseCode = "200",
            description = "The month after the step.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CensusMonth.class)))
    public CensusMonth move(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @PathParam("month") @Parameter(description = "Calendar month at the facility", example = "2025-03")
                    YearMonth month,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String language,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = {
                                                @ExampleObject(
                                                        name = "Close",
                                                        value =
                                                                """
                                                                {"action": "CLOSE", "reason": null, "acceptMissingDays": false}
                                                                """),
                                                @ExampleObject(
                                                        name = "Reopen",
                                                        value =
                                                                """
                                                                {"action": "REOPEN", "reason": "Sensus 12 Maret ruang Anak salah hitung", "acceptMissingDays": null}
                                                                """)
                                            }))
                    @Valid
                    @NotNull
                    MonthTransition step) {
        months.move(facility, month, step);
        return months.get(facility, month, Language.of(language));
    }
}
