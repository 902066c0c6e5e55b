package id.kinerjapuskesmas.ward.facility;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.OnError;
import id.kinerjapuskesmas.rest.tabular.Table;
import jakarta.annotation.security.RolesAllowed;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/facilities")
@Tag(name = "facilities", description = "Facilities as the register pushed them")
class FacilityResource {

    private final Facilities facilities;
    private final ImportFacilities importFacilities;
    private final Conditional conditional;

    FacilityResource(Facilities facilities, ImportFacilities importFacilities, Conditional conditional) {
        this.facilities = facilities;
        this.importFacilities = importFacilities;
        this.conditional = conditional;
    }

    @PUT
    @Path("/{facility}")
    @RolesAllowed({Role.DINKES, Role.NATIONAL, Role.SERVICE})
    @Operation(
            operationId = "putFacility",
            summary = "Register a facility, or take over what the register says now",
            description = "Idempotent; the last push wins.")
    @APIResponse(
            responseCode = "201",
            description = "Registered.",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Facility.class)))
    @APIResponse(
            responseCode = "200",
            description = "Known; taken over or unchanged.",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Facility.class)))
    public RestResponse<Facility> register(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code", example = "P3327040201")
                    String facility,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "Watukumpul",
                                                            value =
                                                                    """
                                                                    {"name": "Puskesmas Watukumpul", "region": "33.27", "zone": "Asia/Jakarta"}
                                                                    """)))
                    @Valid
                    @NotNull
                    FacilityRegistration registration) {
        var created = facilities.register(facility, registration).created();
        return RestResponse.status(
                created ? RestResponse.Status.CREATED : RestResponse.Status.OK, facilities.reachable(facility));
    }

    @GET
    @Path("/{facility}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(operationId = "getFacility", summary = "Read one facility")
    public Facility get(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code", example = "P3327040201")
                    String facility) {
        conditional.read(facilities.revision(facility));
        return facilities.reachable(facility);
    }

    @GET
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(operationId = "listFacilities", summary = "List the facilities in the caller's scope, by code")
    public Page<Facility> list(
            @QueryParam("region")
                    @Pattern(regexp = Facility.REGION)
                    @Parameter(description = "Only those of this region", example = "33.27")
                    String region,
            @BeanParam @Valid PageRequest page) {
        var after = page.after().isEmpty() ? "" : page.after().get(0);
        return Page.of(facilities.list(region, after, page.fetch()), page, facility -> List.of(facility.facility()));
    }

    @POST
    @Path("/imports")
    @RolesAllowed({Role.DINKES, Role.NATIONAL, Role.SERVICE})
    @Consumes({Table.CSV, Table.NDJSON})
    @Operation(
            operationId = "importFacilities",
            summary = "Register many facilities from a CSV or NDJSON file",
            description = "Columns `facility,name,region,zone`. Atomic; the same file again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Stored, or what a dry run would do.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(
            responseCode = "422",
            description = "Rows were rejected and `onError=abort`: nothing was stored.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportReport.class)))
    public RestResponse<ImportReport> importFile(
            @QueryParam("dryRun") @DefaultValue("false") @Parameter(description = "Report only, store nothing")
                    boolean dryRun,
            @QueryParam("onError")
                    @DefaultValue("abort")
                    @Parameter(description = "What to do with the good rows of a file that has bad ones")
                    OnError onError,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String contentType,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String language,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = Table.CSV,
                                        schema = @Schema(type = SchemaType.STRING),
                                        examples =
                                                @ExampleObject(
                                                        name = "Two Puskesmas",
                                                        value =
                                                                """
                                                                facility,name,region,zone
                                                                P3327040201,Puskesmas Watukumpul,33.27,Asia/Jakarta
                                                                P3521010201,UPT Puskesmas Padas,35.21,Asia/Jakarta
                                                                """)),
                                @Content(mediaType = Table.NDJSON, schema = @Schema(type = SchemaType.STRING))
                            })
                    InputStream file) {
        var report = importFacilities.run(file, contentType, dryRun, onError, Language.of(language));
        return RestResponse.ResponseBuilder.<ImportReport>create(!dryRun && !report.stored() ? 422 : 200)
                .entity(report)
                .build();
    }
}
