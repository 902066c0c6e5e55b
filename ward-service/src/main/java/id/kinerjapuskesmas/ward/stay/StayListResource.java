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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/facilities/{facility}/stays")
@Tag(name = "stays")
class StayListResource {

    private static final Instant FIRST = Instant.parse("1999-12-31T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    private final Stays stays;
    private final Facilities facilities;

    StayListResource(Stays stays, Facilities facilities) {
        this.stays = stays;
        this.facilities = facilities;
    }

    @GET
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(
            operationId = "listStays",
            summary = "List the stays of a facility, by admission",
            description = "Voided ones too, unless `state` asks for others. No stay of another facility is ever shown.")
    public Page<Stay> list(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @QueryParam("state") @Parameter(description = "Only stays in this state", example = "OPEN") StayState state,
            @QueryParam("ward")
                    @Pattern(regexp = Ward.CODE)
                    @Parameter(description = "Only stays that were in this ward at any time", example = "RANAP")
                    String ward,
            @QueryParam("reference")
                    @Pattern(regexp = StaySheet.REFERENCE)
                    @Parameter(description = "Only stays with this reference of the facility", example = "RI-2025-0417")
                    String reference,
            @QueryParam("admittedFrom")
                    @Parameter(description = "First day of admission, in the facility's zone", example = "2025-03-01")
                    LocalDate admittedFrom,
            @QueryParam("admittedTo")
                    @Parameter(description = "Last day of admission, inclusive", example = "2025-03-31")
                    LocalDate admittedTo,
            @BeanParam @Valid PageRequest page) {
        var found = facilities.reachable(facility);
        var zone = ZoneId.of(found.zone());
        var filter = new StayFilter(
                state == null ? null : state.name(),
                reference,
                ward,
                admittedFrom == null ? FIRST : admittedFrom.atStartOfDay(zone).toInstant(),
                admittedTo == null
                        ? LAST
                        : admittedTo.plusDays(1).atStartOfDay(zone).toInstant());
        return Page.of(
                stays.list(found, filter, page.after(), page.fetch()),
                page,
                stay -> List.of(
                        stay.admission().at().toInstant().toString(),
                        stay.stay().toString()));
    }
}
