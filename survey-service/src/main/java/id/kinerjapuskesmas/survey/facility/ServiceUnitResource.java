package id.kinerjapuskesmas.survey.facility;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.tabular.Export;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/facilities/{facility}/service-units")
@Tag(name = "facilities")
class ServiceUnitResource {

    private final Facilities facilities;
    private final EntityManager entities;
    private final Conditional conditional;

    ServiceUnitResource(Facilities facilities, EntityManager entities, Conditional conditional) {
        this.facilities = facilities;
        this.entities = entities;
        this.conditional = conditional;
    }

    @PUT
    @Path("/{unit}")
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(operationId = "putServiceUnit", summary = "Name a service unit; renaming needs If-Match")
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            description = "ETag of the unit; needed to rename it",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "201",
            description = "The unit is new",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ServiceUnit.class)))
    @APIResponse(
            responseCode = "200",
            description = "Unchanged or renamed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ServiceUnit.class)))
    public RestResponse<ServiceUnit> putServiceUnit(
            @PathParam("facility") @Parameter(description = "Code of the facility", example = "P3207010101")
                    String facility,
            @PathParam("unit")
                    @Pattern(regexp = ServiceUnit.CODE)
                    @Parameter(description = "Code of the unit within the facility", example = "KIA")
                    String unit,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "kia",
                                                            value =
                                                                    """
                                                                    {"name": {"id": "KIA dan KB", "en": "Mother and child health"}}""")))
                    @NotNull
                    @Valid
                    ServiceUnitData body) {
        var reached = facilities.reach(facility);
        var known = entities.find(StoredServiceUnit.class, new StoredServiceUnit.Key(reached.facility(), unit));
        if (known != null) {
            return RestResponse.ok(rename(known, body));
        }
        var created = new StoredServiceUnit();
        created.facility = reached.facility();
        created.unit = unit;
        created.nameId = body.name().id();
        created.nameEn = body.name().en();
        entities.persist(created);
        entities.flush();
        conditional.tag(created.version);
        return RestResponse.status(RestResponse.Status.CREATED, created.toServiceUnit());
    }

    @GET
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(name = "x-columns", value = ServiceUnitList.COLUMNS)
    @Operation(operationId = "listServiceUnits", summary = "All service units of a facility")
    public ServiceUnitList listServiceUnits(
            @PathParam("facility") @Parameter(description = "Code of the facility", example = "P3207010101")
                    String facility)
            throws SQLException {
        var reached = facilities.reach(facility);
        conditional.read(reached.revision());
        return new ServiceUnitList(facilities.unitsOf(facility));
    }

    @GET
    @Path("/{unit}")
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(operationId = "getServiceUnit", summary = "One service unit, with the ETag to rename it")
    public ServiceUnit getServiceUnit(
            @PathParam("facility") @Parameter(description = "Code of the facility", example = "P3207010101")
                    String facility,
            @PathParam("unit") @Parameter(description = "Code of the unit", example = "KIA") String unit)
            throws SQLException {
        var found = facilities.unitsOf(facilities.reach(facility).facility()).stream()
                .filter(known -> known.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("service unit", unit));
        conditional.read(found.version());
        return found;
    }

    private ServiceUnit rename(StoredServiceUnit known, ServiceUnitData body) {
        if (!known.toServiceUnit().name().equals(body.name())) {
            conditional.mustMatch(known.version);
            known.nameId = body.name().id();
            known.nameEn = body.name().en();
            entities.flush();
        }
        conditional.tag(known.version);
        return known.toServiceUnit();
    }
}
