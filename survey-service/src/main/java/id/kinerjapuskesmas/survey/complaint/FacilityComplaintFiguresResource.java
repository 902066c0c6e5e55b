package id.kinerjapuskesmas.survey.complaint;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/facilities/{facility}/complaint-figures")
@Tag(name = "complaints")
@RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
class FacilityComplaintFiguresResource {

    private final Facilities facilities;
    private final CountComplaints count;
    private final Conditional conditional;

    FacilityComplaintFiguresResource(Facilities facilities, CountComplaints count, Conditional conditional) {
        this.facilities = facilities;
        this.count = count;
        this.conditional = conditional;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "getFacilityComplaintFigures",
            summary = "Share of complaints answered and median days, of a facility over a period")
    public FacilityComplaintFigures getFacilityComplaintFigures(
            @PathParam("facility") @Parameter(description = "Code of the facility", example = "P3207010101")
                    String facility,
            @BeanParam PeriodRequest period)
            throws SQLException {
        var asked = period.required();
        var reached = facilities.reach(facility);
        var counts = count.of(List.of(facility), asked).getOrDefault(facility, ComplaintCounts.NONE);
        var revision = Integer.toHexString(counts.hashCode());
        conditional.read(revision, reached.revision(), asked.label());
        return new FacilityComplaintFigures(
                reached.facility(),
                reached.name(),
                reached.region(),
                asked.label(),
                asked.start(),
                asked.end(),
                count.figures(counts, revision));
    }
}
