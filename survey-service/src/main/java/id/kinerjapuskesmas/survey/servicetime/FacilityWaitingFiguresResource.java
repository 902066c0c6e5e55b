package id.kinerjapuskesmas.survey.servicetime;

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
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/facilities/{facility}/waiting-time-figures")
@Tag(name = "service-times")
@RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
class FacilityWaitingFiguresResource {

    private final Facilities facilities;
    private final WaitingTimes times;
    private final Conditional conditional;
    private final Clock clock;

    FacilityWaitingFiguresResource(Facilities facilities, WaitingTimes times, Conditional conditional, Clock clock) {
        this.facilities = facilities;
        this.times = times;
        this.conditional = conditional;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "getFacilityWaitingFigures",
            summary = "Share of observed times within standard, of a facility and each of its units over a period")
    public FacilityWaitingFigures getFacilityWaitingFigures(
            @PathParam("facility") @Parameter(description = "Code of the facility", example = "P3207010101")
                    String facility,
            @BeanParam PeriodRequest period)
            throws SQLException {
        var asked = period.required();
        var reached = facilities.reach(facility);
        var byUnit = times.count(List.of(facility), asked).getOrDefault(facility, Map.of());
        var revision = Integer.toHexString(byUnit.hashCode());
        conditional.read(revision, reached.revision(), asked.label());
        return WaitingFigures.of(reached, byUnit, asked, clock.instant(), revision);
    }
}
