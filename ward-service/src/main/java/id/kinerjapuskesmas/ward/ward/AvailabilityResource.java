package id.kinerjapuskesmas.ward.ward;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.ward.facility.Facility;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/facilities/{facility}/availability")
@Tag(name = "availability", description = "Beds, occupied and free, now")
class AvailabilityResource {

    private final ReadAvailability availability;

    AvailabilityResource(ReadAvailability availability) {
        this.availability = availability;
    }

    @GET
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(
            operationId = "getAvailability",
            summary = "Read how many beds of a facility are open, occupied and free now",
            description = "Beds by the bed history of today. Occupied: patients lying there now where the ward"
                    + " keeps stays, else patients at 24:00 of the latest sheet, with the moment in"
                    + " `asOf`. Where nothing tells, occupied and free are null, never 0.")
    public Availability now(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility) {
        return availability.now(facility);
    }

    @GET
    @Path("/aplicares")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(
            operationId = "getAvailabilityAsAplicares",
            summary = "Read the free beds of a facility in the field names of Aplicares",
            description = "A profile of ours for those who feed Aplicares themselves; nothing is sent to BPJS.")
    public AplicaresBeds asAplicares(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility) {
        return availability.asAplicares(facility);
    }
}
