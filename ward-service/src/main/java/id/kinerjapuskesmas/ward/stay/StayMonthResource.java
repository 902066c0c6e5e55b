package id.kinerjapuskesmas.ward.stay;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.ward.facility.Facilities;
import id.kinerjapuskesmas.ward.facility.Facility;
import id.kinerjapuskesmas.ward.ward.Ward;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/facilities/{facility}/wards/{ward}/stay-months")
@Tag(name = "stay-months", description = "Months of wards whose census is derived from stays")
class StayMonthResource {

    private final StayMonths months;
    private final Facilities facilities;

    StayMonthResource(StayMonths months, Facilities facilities) {
        this.months = months;
        this.facilities = facilities;
    }

    @PUT
    @Path("/{month}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "putStayMonth",
            summary = "Say that a month of a ward runs on stays",
            description =
                    "Only needed for a month in which the ward had no patient: the first stay that reaches a month begins it,"
                            + " and a ward that runs on stays goes on into the next month by itself. Without it such a month is"
                            + " missing, not zero. 409 OTHER_SOURCE where sheets or totals stand.")
    @APIResponse(
            responseCode = "201",
            description = "Every day of it up to today is now derived.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StayMonth.class)))
    @APIResponse(
            responseCode = "200",
            description = "It did already.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StayMonth.class)))
    public RestResponse<StayMonth> begin(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @PathParam("ward")
                    @Pattern(regexp = Ward.CODE)
                    @Parameter(description = "Code of the ward", example = "RANAP")
                    String ward,
            @PathParam("month") @Parameter(description = "Month of the ward", example = "2025-03") YearMonth month) {
        var written = months.begin(facility, ward, month);
        return RestResponse.status(
                written.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, written.now());
    }

    @DELETE
    @Path("/{month}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "deleteStayMonth",
            summary = "Let a month of a ward run on another source again",
            description = "409 STAYS_STAND while any stay was in the ward in this month. Its derived days are removed.")
    @APIResponse(responseCode = "204", description = "The month has no source now.")
    public void end(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @PathParam("ward")
                    @Pattern(regexp = Ward.CODE)
                    @Parameter(description = "Code of the ward", example = "RANAP")
                    String ward,
            @PathParam("month") @Parameter(description = "Month of the ward", example = "2025-03") YearMonth month) {
        months.end(facility, ward, month);
    }

    @GET
    @Path("/{month}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "getStayMonth", summary = "Read a month that runs on stays")
    public StayMonth get(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @PathParam("ward")
                    @Pattern(regexp = Ward.CODE)
                    @Parameter(description = "Code of the ward", example = "RANAP")
                    String ward,
            @PathParam("month") @Parameter(description = "Month of the ward", example = "2025-03") YearMonth month) {
        return months.get(facilities.reachable(facility), ward, month);
    }

    @GET
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "listStayMonths", summary = "List the months of a ward that run on stays")
    public Page<StayMonth> list(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @PathParam("ward")
                    @Pattern(regexp = Ward.CODE)
                    @Parameter(description = "Code of the ward", example = "RANAP")
                    String ward,
            @BeanParam @Valid PageRequest page) {
        return Page.of(
                months.list(facilities.reachable(facility), ward, page.after(), page.fetch()),
                page,
                month -> List.of(month.month().toString()));
    }
}
