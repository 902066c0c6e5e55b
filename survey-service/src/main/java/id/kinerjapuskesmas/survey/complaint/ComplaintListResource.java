package id.kinerjapuskesmas.survey.complaint;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.survey.facility.Facility;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/complaints")
@Tag(name = "complaints")
@RolesAllowed({Role.PUSKESMAS, Role.DINKES})
class ComplaintListResource {

    private final EntityManager entities;
    private final Caller caller;

    ComplaintListResource(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(name = "x-columns", value = ComplaintColumns.IDS)
    @Operation(
            operationId = "listComplaints",
            summary = "Complaints and suggestions in the caller's scope, by facility and id")
    public Page<Complaint> listComplaints(
            @QueryParam("region")
                    @Pattern(regexp = "^[0-9]{2}(\\.[0-9]{2}){0,2}$")
                    @Parameter(description = "Kemendagri code; all facilities below it", example = "32.07")
                    String region,
            @QueryParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Code of one facility", example = "P3207010101")
                    String facility,
            @QueryParam("kind") @Parameter(description = "Only of this kind") ComplaintKind kind,
            @QueryParam("state") @Parameter(description = "Only in this state") ComplaintState state,
            @BeanParam @Valid PageRequest page) {
        var scope = caller.scope();
        var after = page.after();
        var rows = entities.createQuery(
                        """
                        select c, f.zone
                        from StoredComplaint c join RegisteredFacility f on f.facility = c.facility
                        where f.region like :reach and f.region like :region
                          and c.facility like :own and c.facility like :facility
                          and c.kind in :kinds and c.state in :states
                          and (c.facility > :afterFacility
                               or c.facility = :afterFacility and c.complaint > :afterComplaint)
                        order by c.facility, c.complaint""",
                        Object[].class)
                .setParameter("reach", scope.regionPattern())
                .setParameter("region", region == null ? "%" : Scope.regionPattern(region))
                .setParameter("own", scope.facility() == null ? "%" : scope.facility())
                .setParameter("facility", facility == null ? "%" : facility)
                .setParameter("kinds", kind == null ? List.of(ComplaintKind.values()) : List.of(kind))
                .setParameter("states", state == null ? List.of(ComplaintState.values()) : List.of(state))
                .setParameter("afterFacility", after.isEmpty() ? "" : after.get(0))
                .setParameter("afterComplaint", after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after.get(1)))
                .setMaxResults(page.fetch())
                .getResultList();
        return Page.of(
                        rows.stream()
                                .map(row -> ((StoredComplaint) row[0]).toComplaint(ZoneId.of((String) row[1])))
                                .toList(),
                        page,
                        row -> List.of(row.facility(), row.complaint().toString()))
                .as(ComplaintColumns.SHEET);
    }
}
