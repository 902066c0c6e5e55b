package id.kinerjapuskesmas.survey.facility;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.tabular.Export;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

@Path("/v1/facilities")
@Tag(name = "facilities", description = "Puskesmas as the register knows them, and their service units")
class FacilityResource {

    private final Facilities facilities;
    private final FacilityImport facilityImport;
    private final Conditional conditional;

    FacilityResource(Facilities facilities, FacilityImport facilityImport, Conditional conditional) {
        this.facilities = facilities;
        this.facilityImport = facilityImport;
        this.conditional = conditional;
    }

    @PUT
    @Path("/{facility}")
    @Transactional
    @RolesAllowed({Role.DINKES, Role.NATIONAL, Role.SERVICE})
    @Operation(
            operationId = "putFacility",
            summary = "Store a facility as the register has it",
            description = "The register is the master, so no If-Match is needed; the same body again changes nothing.")
    @APIResponse(
            responseCode = "201",
            description = "The facility is new",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Facility.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was known",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Facility.class)))
    public RestResponse<Facility> putFacility(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Code of the facility", example = "P3207010101")
                    String facility,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "ciamis",
                                                            value =
                                                                    """
                                                                    {"name": "UPTD Puskesmas Ciamis", "region": "32.07", "zone": "Asia/Jakarta"}""")))
                    @NotNull
                    @Valid
                    FacilityData body) {
        var created = facilities.put(facility, body);
        return RestResponse.status(
                created ? RestResponse.Status.CREATED : RestResponse.Status.OK, facilities.stored(facility));
    }

    @GET
    @Path("/{facility}")
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(operationId = "getFacility", summary = "One facility")
    public Facility getFacility(
            @PathParam("facility") @Parameter(description = "Code of the facility", example = "P3207010101")
                    String facility) {
        var found = facilities.reach(facility);
        conditional.read(found.revision());
        return found;
    }

    @GET
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(name = "x-columns", value = FacilityColumns.IDS)
    @Operation(operationId = "listFacilities", summary = "Facilities in the caller's scope, by code")
    public Page<Facility> listFacilities(
            @QueryParam("region")
                    @Pattern(regexp = "^[0-9]{2}(\\.[0-9]{2}){0,2}$")
                    @Parameter(description = "Kemendagri code; all facilities below it", example = "32.07")
                    String region,
            @BeanParam @Valid PageRequest page) {
        return Page.of(facilities.list(region, page), page, facility -> List.of(facility.facility()))
                .as(FacilityColumns.SHEET);
    }

    @POST
    @Path("/imports")
    @Consumes({Table.CSV, Table.NDJSON, Table.XLSX})
    @RolesAllowed({Role.DINKES, Role.NATIONAL, Role.SERVICE})
    @Operation(
            operationId = "importFacilities",
            summary = "Import facilities from CSV, NDJSON or XLSX",
            description = "Columns facility, name, region, zone. Atomic unless `onError=skip`.")
    @APIResponse(
            responseCode = "200",
            description = "Stored, or a dry run",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(
            responseCode = "422",
            description = "Rows were rejected under `onError=abort`; nothing was stored",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportReport.class)))
    public RestResponse<ImportReport> importFacilities(
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "Check and compare only; store nothing")
                    boolean dryRun,
            @QueryParam("onError")
                    @DefaultValue("abort")
                    @Parameter(description = "What to do with the good rows of a file that has bad ones")
                    OnError onError,
            @HeaderParam("Content-Type") @Parameter(hidden = true) String contentType,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String acceptLanguage,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = Table.CSV,
                                        schema = @Schema(type = SchemaType.STRING),
                                        examples =
                                                @ExampleObject(
                                                        name = "ciamis",
                                                        value =
                                                                "facility,name,region,zone\nP3207010101,UPTD Puskesmas Ciamis,32.07,Asia/Jakarta\n")),
                                @Content(
                                        mediaType = Table.XLSX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(mediaType = Table.NDJSON, schema = @Schema(implementation = FacilityRow.class))
                            })
                    InputStream body) {
        var report = facilityImport.run(body, contentType, dryRun, onError, Language.of(acceptLanguage));
        var refused = !dryRun && !report.stored();
        return RestResponse.ResponseBuilder.<ImportReport>create(refused ? 422 : 200)
                .entity(report)
                .build();
    }
}
