package id.kinerjapuskesmas.survey.pekppp;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.period.PeriodRequest;
import id.kinerjapuskesmas.survey.facility.Facilities;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/facilities/{facility}/pekppp")
@Tag(name = "pekppp", description = "What the evaluation of public services asks of surveys: media, follow-up, speed")
@RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
class FacilityPekpppResource {

    private final Facilities facilities;
    private final CountForPekppp count;
    private final Conditional conditional;
    private final Clock clock;

    FacilityPekpppResource(Facilities facilities, CountForPekppp count, Conditional conditional, Clock clock) {
        this.facilities = facilities;
        this.count = count;
        this.conditional = conditional;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(operationId = "getFacilityPekppp", summary = "PEKPPP figures of a facility over a period")
    public FacilityPekppp getFacilityPekppp(
            @PathParam("facility") @Parameter(description = "Code of the facility", example = "P3207010101")
                    String facility,
            @BeanParam PeriodRequest period)
            throws SQLException {
        var asked = period.required();
        var reached = facilities.reach(facility);
        var counts = count.of(List.of(facility), asked).getOrDefault(facility, PekpppCounts.NONE);
        var revision = Integer.toHexString(counts.hashCode());
        conditional.read(revision, reached.revision(), asked.label());
        return FacilityPekppp.of(reached, counts, asked, clock.instant(), revision);
    }
}
