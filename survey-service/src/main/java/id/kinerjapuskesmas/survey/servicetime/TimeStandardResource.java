package id.kinerjapuskesmas.survey.servicetime;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.survey.change.ChangeList;
import id.kinerjapuskesmas.survey.change.Changes;
import id.kinerjapuskesmas.survey.facility.Facilities;
import id.kinerjapuskesmas.survey.facility.Facility;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/facilities/{facility}/time-standards")
@Tag(
        name = "service-times",
        description = "Standard service times, observed waiting times and the share within standard")
class TimeStandardResource {

    private final Facilities facilities;
    private final TimeStandards standards;
    private final Changes changes;
    private final Conditional conditional;

    TimeStandardResource(Facilities facilities, TimeStandards standards, Changes changes, Conditional conditional) {
        this.facilities = facilities;
        this.standards = standards;
        this.changes = changes;
        this.conditional = conditional;
    }

    @GET
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(operationId = "listTimeStandards", summary = "All standard service times of a facility")
    public TimeStandardList listTimeStandards(
            @PathParam("facility") @Parameter(description = "Code of the facility", example = "P3207010101")
                    String facility)
            throws SQLException {
        return new TimeStandardList(standards.of(facilities.reach(facility)));
    }

    @GET
    @Path("/{unit}/{validFrom}")
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(operationId = "getTimeStandard", summary = "One standard, with the ETag to change it")
    public TimeStandard getTimeStandard(
            @PathParam("facility") @Parameter(description = "Code of the facility", example = "P3207010101")
                    String facility,
            @PathParam("unit") @Parameter(description = "Code of the service unit", example = "PENDAFTARAN")
                    String unit,
            @PathParam("validFrom") @Parameter(description = "First day it holds", example = "2026-01-01")
                    LocalDate validFrom)
            throws SQLException {
        var found = find(facilities.reach(facility), unit, validFrom);
        conditional.read(found.version());
        return found;
    }

    @PUT
    @Path("/{unit}/{validFrom}")
    @Transactional(rollbackOn = Exception.class)
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "putTimeStandard",
            summary = "Set a service unit's standard service time from a day on",
            description = "It holds until the unit's next one begins. A change of a set standard needs If-Match.")
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            description = "ETag of the standard; needed to change it, not to set it",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "201",
            description = "Set",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TimeStandard.class)))
    @APIResponse(
            responseCode = "200",
            description = "Unchanged or changed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TimeStandard.class)))
    public RestResponse<TimeStandard> putTimeStandard(
            @PathParam("facility") @Parameter(description = "Code of the facility", example = "P3207010101")
                    String facility,
            @PathParam("unit") @Parameter(description = "Code of the service unit", example = "PENDAFTARAN")
                    String unit,
            @PathParam("validFrom") @Parameter(description = "First day it holds", example = "2026-01-01")
                    LocalDate validFrom,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "lima-menit", value = "{\"minutes\": 5}")))
                    @NotNull
                    @Valid
                    TimeStandardData body)
            throws SQLException {
        var reached = facilities.reach(facility);
        if (facilities.unitsOf(facility).stream()
                .noneMatch(known -> known.unit().equals(unit))) {
            throw ProblemException.notFound("service unit", unit);
        }
        var created = standards.put(reached, unit, validFrom, body.minutes());
        return RestResponse.status(
                created ? RestResponse.Status.CREATED : RestResponse.Status.OK, find(reached, unit, validFrom));
    }

    @DELETE
    @Path("/{unit}/{validFrom}")
    @Transactional(rollbackOn = Exception.class)
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "deleteTimeStandard",
            summary = "Take back a standard set in error",
            description = "The one before holds again. The history stays readable.")
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            required = true,
            description = "ETag of the standard",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "204", description = "Taken back")
    public void deleteTimeStandard(
            @PathParam("facility") @Parameter(description = "Code of the facility", example = "P3207010101")
                    String facility,
            @PathParam("unit") @Parameter(description = "Code of the service unit", example = "PENDAFTARAN")
                    String unit,
            @PathParam("validFrom") @Parameter(description = "First day it held", example = "2026-01-01")
                    LocalDate validFrom,
            @QueryParam("reason")
                    @NotNull
                    @NotBlank
                    @Size(max = 1000)
                    @Parameter(description = "Why it is taken back", example = "Salah tanggal")
                    String reason)
            throws SQLException {
        standards.delete(facilities.reach(facility), unit, validFrom, reason);
    }

    @GET
    @Path("/{unit}/{validFrom}/history")
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "getTimeStandardHistory",
            summary = "Who changed a standard, when, and from what to what, also of one taken back")
    public ChangeList getTimeStandardHistory(
            @PathParam("facility") @Parameter(description = "Code of the facility", example = "P3207010101")
                    String facility,
            @PathParam("unit") @Parameter(description = "Code of the service unit", example = "PENDAFTARAN")
                    String unit,
            @PathParam("validFrom") @Parameter(description = "First day it holds", example = "2026-01-01")
                    LocalDate validFrom)
            throws SQLException {
        return changes.of(TimeStandards.key(facilities.reach(facility), unit, validFrom));
    }

    private TimeStandard find(Facility facility, String unit, LocalDate validFrom) throws SQLException {
        return standards
                .find(facility, unit, validFrom)
                .orElseThrow(() -> ProblemException.notFound("standard", unit + "/" + validFrom));
    }
}
