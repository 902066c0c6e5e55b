package id.kinerjapuskesmas.kinerja.facility;

import id.kinerjapuskesmas.kinerja.region.RegionCode;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.OnError;
import id.kinerjapuskesmas.rest.tabular.Table;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
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

/** The register of facilities. */
@Path("/v1/facilities")
@Tag(name = "facilities", description = "The register: Puskesmas, RSUD and clinics with their codes and status")
class FacilityResource {

    private final Facilities facilities;
    private final Register register;
    private final KeepFacility keep;
    private final ImportFacilities imports;
    private final Conditional conditional;
    private final Caller caller;
    private final Clock clock;

    FacilityResource(
            Facilities facilities,
            Register register,
            KeepFacility keep,
            ImportFacilities imports,
            Conditional conditional,
            Caller caller,
            Clock clock) {
        this.facilities = facilities;
        this.register = register;
        this.keep = keep;
        this.imports = imports;
        this.conditional = conditional;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(operationId = "listFacilities", summary = "Facilities in reach, in the order of their codes")
    public Page<Facility> listFacilities(
            @Parameter(description = "Only this region and those inside it", example = "32.07")
                    @QueryParam("region")
                    @Pattern(regexp = RegionCode.PATTERN)
                    String region,
            @Valid @BeanParam PageRequest page) {
        var rows = facilities.list(caller.scope(), region, page, LocalDate.now(clock));
        return Page.of(rows, page, facility -> List.of(facility.facility()));
    }

    @GET
    @Path("/{facility}")
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(operationId = "getFacility", summary = "One facility")
    public Facility getFacility(
            @Parameter(description = "Code of the facility", example = "P3207100101")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility) {
        var found = register.required(facility, caller.scope());
        conditional.read(facilities.findById(facility).revision);
        return found;
    }

    @PUT
    @Path("/{facility}")
    @RolesAllowed({Role.DINKES, Role.NATIONAL})
    @Operation(
            operationId = "putFacility",
            summary = "Register a facility or change it",
            description =
                    "201 when new; 200 when it already was so; changing one needs `If-Match`. What is left out follows"
                            + " from the code and the province.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            description = "ETag of the facility as you read it; needed when it changes",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or already so",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Facility.class)))
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Facility.class)))
    public RestResponse<Facility> putFacility(
            @Parameter(description = "Code of the facility", example = "P3207100101")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = FacilityDetails.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "padas",
                                                            summary = "BLUD since June 2016",
                                                            value =
                                                                    """
                                                                    {"name": "Padas", "region": "35.21", "zone": "Asia/Jakarta",
                                                                     "identifiers": [{"system": "BPJS_PROVIDER_CODE", "value": "13090701"}],
                                                                     "statuses": [
                                                                      {"type": "PUSKESMAS", "inpatient": true, "blud": false},
                                                                      {"validFrom": "2016-06-01", "type": "PUSKESMAS", "inpatient": true, "blud": true}]}
                                                                    """)))
                    @NotNull
                    @Valid
                    FacilityDetails details) {
        var kept = keep.put(facility, details, caller.scope());
        return RestResponse.ResponseBuilder.create(
                        kept.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, kept.facility())
                .build();
    }

    @POST
    @Path("/imports")
    @Consumes({Table.CSV, Table.NDJSON})
    @RolesAllowed({Role.DINKES, Role.NATIONAL})
    @Operation(
            operationId = "importFacilities",
            summary = "Take a register of facilities",
            description =
                    "Columns `name,regionCode` and `registrationCode` or `puskesmasCode` (both where both are known);"
                            + " optional `type,inpatient,zone,bludSince`. Rows change only what they speak of. Sending"
                            + " the same file again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "What was stored, or in a dry run would be",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(
            responseCode = "422",
            description = "Rows were rejected and nothing was stored",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportReport.class)))
    public RestResponse<ImportReport> importFacilities(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = Table.CSV,
                                            schema = @Schema(type = SchemaType.STRING),
                                            examples =
                                                    @ExampleObject(
                                                            name = "ciamis",
                                                            value =
                                                                    "puskesmasCode,name,regionCode,inpatient\nP3207100101,Banjarsari,32.07,true\n")))
                    InputStream body,
            @HeaderParam("Content-Type") @Parameter(hidden = true) String mediaType,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String language,
            @Parameter(description = "Check only, store nothing") @QueryParam("dryRun") @DefaultValue("false")
                    boolean dryRun,
            @Parameter(description = "What to do with the good rows when others are bad")
                    @QueryParam("onError")
                    @DefaultValue("abort")
                    OnError onError) {
        var report = imports.run(body, mediaType, caller.scope(), dryRun, onError, Language.of(language));
        return RestResponse.ResponseBuilder.<ImportReport>create(dryRun || report.stored() ? 200 : 422)
                .entity(report)
                .build();
    }
}
