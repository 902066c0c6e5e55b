package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.kinerja.facility.FacilityCode;
import id.kinerjapuskesmas.kinerja.facility.Register;
import id.kinerjapuskesmas.kinerja.region.RegionCode;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
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

/** How far facilities are with the services that participants wait for. */
@Path("/v1/service-readiness")
@Tag(name = "readiness", description = "Services that participants wait for: planned, launched, suspended")
class ReadinessResource {

    private final ReadinessStore store;
    private final KeepReadiness keep;
    private final Register register;
    private final Conditional conditional;
    private final Caller caller;

    ReadinessResource(
            ReadinessStore store, KeepReadiness keep, Register register, Conditional conditional, Caller caller) {
        this.store = store;
        this.keep = keep;
        this.register = register;
        this.conditional = conditional;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS})
    @Operation(operationId = "listServiceReadiness", summary = "Readiness of services in reach, by facility")
    public Page<Readiness> listServiceReadiness(
            @Parameter(description = "Only this region and those inside it", example = "17.07")
                    @QueryParam("region")
                    @Pattern(regexp = RegionCode.PATTERN)
                    String region,
            @Parameter(description = "Only this service") @QueryParam("service") ServiceKind service,
            @Valid @BeanParam PageRequest page) {
        return Page.of(
                store.list(caller.scope(), region, service, page),
                page,
                row -> List.of(row.facility(), row.service().name()));
    }

    @GET
    @Path("/{facility}/{service}")
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS})
    @Operation(operationId = "getServiceReadiness", summary = "Readiness of one service at one facility")
    public Readiness getServiceReadiness(
            @Parameter(description = "Code of the facility", example = "1017001")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @Parameter(description = "The service", example = "HEMODIALYSIS") @PathParam("service")
                    ServiceKind service) {
        register.required(facility, caller.scope());
        var found = store.find(facility, service)
                .orElseThrow(() -> ProblemException.notFound("service readiness", facility + " " + service));
        conditional.read(found.revision());
        return found;
    }

    @PUT
    @Path("/{facility}/{service}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "putServiceReadiness",
            summary = "Say how far a facility is with a service",
            description = "201 when new, 200 when it already was so; changing it needs `If-Match`.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            description = "ETag of the readiness as you read it; needed when it changes",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or already so",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Readiness.class)))
    @APIResponse(
            responseCode = "201",
            description = "Said for the first time",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Readiness.class)))
    public RestResponse<Readiness> putServiceReadiness(
            @Parameter(description = "Code of the facility", example = "1017001")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @Parameter(description = "The service", example = "HEMODIALYSIS") @PathParam("service") ServiceKind service,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = ReadinessDetails.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "hemodialysis",
                                                            value =
                                                                    """
                                                                    {"state": "PREPARING", "plannedFor": "2025-01-15",
                                                                     "note": "Empat mesin terpasang, menunggu izin operasional"}
                                                                    """)))
                    @NotNull
                    @Valid
                    ReadinessDetails details) {
        var kept = keep.put(facility, service, details);
        return RestResponse.ResponseBuilder.create(
                        kept.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, kept.readiness())
                .build();
    }
}
