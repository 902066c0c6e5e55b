package id.kinerjapuskesmas.survey.pekppp;

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
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/regions/{region}/pekppp")
@Tag(name = "pekppp")
@RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
class RegionPekpppResource {

    private final Facilities facilities;
    private final CountForPekppp count;
    private final Caller caller;
    private final Conditional conditional;
    private final Clock clock;

    RegionPekpppResource(
            Facilities facilities, CountForPekppp count, Caller caller, Conditional conditional, Clock clock) {
        this.facilities = facilities;
        this.count = count;
        this.caller = caller;
        this.conditional = conditional;
        this.clock = clock;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Transactional
    @Operation(
            operationId = "getRegionPekppp",
            summary = "PEKPPP figures of a region and each of its facilities over a period")
    @Extension(
            name = "x-columns",
            value =
                    "facility name region period surveys:integer media:number followUpsDonePercent:number publicationDays:number followUpDays:number")
    public RegionPekppp getRegionPekppp(
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
        var now = clock.instant();
        return new RegionPekppp(
                region,
                asked.label(),
                asked.start(),
                asked.end(),
                PekpppFigures.of(counts.values().stream().reduce(PekpppCounts.NONE, PekpppCounts::plus), now, revision),
                known.stream()
                        .map(facility -> FacilityPekppp.of(
                                facility,
                                counts.getOrDefault(facility.facility(), PekpppCounts.NONE),
                                asked,
                                now,
                                revision))
                        .toList());
    }
}
