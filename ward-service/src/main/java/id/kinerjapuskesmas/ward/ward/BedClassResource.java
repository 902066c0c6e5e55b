package id.kinerjapuskesmas.ward.ward;

import id.kinerjapuskesmas.rest.caller.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/bed-classes")
@Tag(name = "wards", description = "Wards, their classes and their dated bed history")
class BedClassResource {

    private final EntityManager database;
    private final Clock clock;

    BedClassResource(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(
            operationId = "listBedClasses",
            summary = "List the classes of care in force on a day, with their SIRS column and Aplicares code",
            description = "KRIS exists since 2024-05-08 (Perpres 59/2024); the forms have no column of its own for it.")
    public BedClassCodes list(
            @QueryParam("on") @Parameter(description = "Day asked about; today (WIB) without", example = "2025-12-31")
                    LocalDate on) {
        var day = on == null ? LocalDate.now(clock.withZone(ZoneId.of("Asia/Jakarta"))) : on;
        var items = database
                .createNativeQuery(
                        """
                        select class as class, name as name, valid_from as valid_from, valid_to as valid_to,
                               sirs_column as sirs_column, aplicares_code as aplicares_code, note as note
                        from bed_class
                        where valid_from <= :on and (valid_to is null or valid_to >= :on)
                        order by array_position(array['VVIP', 'VIP', 'I', 'II', 'III', 'KHUSUS', 'KRIS'], class)
                        """,
                        Tuple.class)
                .setParameter("on", day)
                .getResultList()
                .stream()
                .map(row -> code((Tuple) row))
                .toList();
        return new BedClassCodes(day, items);
    }

    private static BedClassCode code(Tuple row) {
        return new BedClassCode(
                BedClass.valueOf(row.get("class", String.class)),
                row.get("name", String.class),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class),
                row.get("sirs_column", String.class),
                row.get("aplicares_code", String.class),
                row.get("note", String.class));
    }
}
