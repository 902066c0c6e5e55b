package id.kinerjapuskesmas.survey.complaint;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.period.PeriodRequest;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.survey.facility.Facilities;
import id.kinerjapuskesmas.survey.facility.Facility;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/regions/{region}/complaint-figures")
@Tag(name = "complaints")
@RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
class RegionComplaintFiguresResource {

    private final Facilities facilities;
    private final CountComplaints count;
    private final Caller caller;
    private final Conditional conditional;

    RegionComplaintFiguresResource(
            Facilities facilities, CountComplaints count, Caller caller, Conditional conditional) {
        this.facilities = facilities;
        this.count = count;
        this.caller = caller;
        this.conditional = conditional;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Transactional
    @Operation(
            operationId = "getRegionComplaintFigures",
            summary = "Share of complaints answered and median days, of a region and each of its facilities")
    @Extension(
            name = "x-columns",
            value =
                    "facility name region period received:integer answered:integer handledPercent:number medianDays:number")
    public RegionComplaintFigures getRegionComplaintFigures(
            @PathParam("region")
                    @Pattern(regexp = "^[0-9]{2}(\\.[0-9]{2}){0,2}$")
                    @Parameter(description = "Kemendagri code", example = "32.07")
                    String region,
            @BeanParam PeriodRequest period)
            throws SQLException {
        var asked = period.required();
        caller.mustReachRegion(region);
        var known = facilities.ofRegion(region);
        var counts = count.of(known.stream().map(Facility::facility).toList(), asked);
        var revision = Integer.toHexString(counts.hashCode());
        conditional.read(revision, Integer.toHexString(known.hashCode()), asked.label());
        var total = counts.values().stream().reduce(ComplaintCounts.NONE, ComplaintCounts::plus);
        return new RegionComplaintFigures(
                region,
                asked.label(),
                asked.start(),
                asked.end(),
                count.figures(total, revision),
                known.stream()
                        .map(facility -> new FacilityComplaintFigures(
                                facility.facility(),
                                facility.name(),
                                facility.region(),
                                asked.label(),
                                asked.start(),
                                asked.end(),
                                count.figures(
                                        counts.getOrDefault(facility.facility(), ComplaintCounts.NONE), revision)))
                        .toList());
    }
}
