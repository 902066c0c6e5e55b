package id.kinerjapuskesmas.ward.stay;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.ward.facility.Facilities;
import id.kinerjapuskesmas.ward.facility.Facility;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/facilities/{facility}/open-stays")
@Tag(name = "stays")
class OpenStayResource {

    private final StayTable table;
    private final Facilities facilities;
    private final Clock clock;

    OpenStayResource(StayTable table, Facilities facilities, Clock clock) {
        this.table = table;
        this.facilities = facilities;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(name = "x-columns", value = OpenStayColumns.IDS)
    @Operation(
            operationId = "listOpenStays",
            summary = "List the stays open for more than so many days (data gantung), the longest first",
            description =
                    "A Puskesmas keeps nobody longer than 5 days by rule; what is listed is a patient to refer or a discharge"
                            + " nobody recorded. Until it is mended every day counts a patient too many.")
    public Page<OpenStay> list(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @QueryParam("days")
                    @DefaultValue("5")
                    @Min(0)
                    @Max(3660)
                    @Parameter(description = "Open for more days than this, 0 to 3,660", example = "5")
                    int days,
            @BeanParam @Valid PageRequest page) {
        var found = facilities.reachable(facility);
        var zone = ZoneId.of(found.zone());
        var today = found.today(clock);
        var before = today.minusDays(days).atStartOfDay(zone).toInstant();
        var after = page.after();
        var stays = table
                .openSince(
                        facility,
                        before,
                        after.isEmpty() ? Instant.EPOCH : Instant.parse(after.get(0)),
                        after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after.get(1)),
                        page.fetch())
                .stream()
                .map(stay -> open(stay, today, zone))
                .toList();
        return Page.of(
                        stays,
                        page,
                        stay -> List.of(
                                stay.admittedAt().toInstant().toString(),
                                stay.stay().toString()))
                .as(OpenStayColumns.SHEET);
    }

    private static OpenStay open(StoredStay stored, LocalDate today, ZoneId zone) {
        var place = stored.episode().last();
        var admittedAt = stored.episode().admission().at();
        return new OpenStay(
                stored.facility(),
                stored.stay(),
                stored.episode().reference(),
                place.ward(),
                place.bedClass(),
                place.bed(),
                StayRules.local(admittedAt, zone),
                ChronoUnit.DAYS.between(Episode.day(admittedAt, zone), today));
    }
}
