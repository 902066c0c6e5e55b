package id.kinerjapuskesmas.kinerja.region;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.OnError;
import id.kinerjapuskesmas.rest.tabular.Table;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Regions are reference data: everybody signed in reads them, the health offices keep them. */
@Path("/v1/regions")
@Tag(name = "regions", description = "Provinces, kabupaten/kota and kecamatan")
class RegionResource {

    private final Regions regions;
    private final ImportRegions imports;
    private final Caller caller;

    RegionResource(Regions regions, ImportRegions imports, Caller caller) {
        this.regions = regions;
        this.imports = imports;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(operationId = "listRegions", summary = "Regions in the order of their codes")
    public Page<Region> listRegions(
            @Parameter(description = "Only this region and those inside it", example = "32")
                    @QueryParam("within")
                    @DefaultValue("")
                    @Pattern(regexp = "^([0-9]{2}(\\.[0-9]{2}){0,2})?$")
                    String within,
            @Parameter(description = "Only regions of this level") @QueryParam("level") RegionLevel level,
            @Valid @jakarta.ws.rs.BeanParam PageRequest page) {
        caller.scope();
        return Page.of(regions.list(within, level, page), page, region -> List.of(region.code()));
    }

    @GET
    @Path("/{region}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(operationId = "getRegion", summary = "One region")
    public Region getRegion(
            @Parameter(description = "Kemendagri code", example = "32.07")
                    @PathParam("region")
                    @Pattern(regexp = RegionCode.PATTERN)
                    String region) {
        caller.scope();
        return regions.required(region);
    }

    @POST
    @Path("/imports")
    @Consumes({Table.CSV, Table.NDJSON})
    @RolesAllowed({Role.DINKES, Role.NATIONAL})
    @Operation(
            operationId = "importRegions",
            summary = "Take a register of regions",
            description =
                    "Columns `code,name,population`. A region stands after the one it lies in. Sending the same file"
                            + " again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "What was stored, or in a dry run would be",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(
            responseCode = "422",
            description = "Rows were rejected and nothing was stored",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportReport.class)))
    public RestResponse<ImportReport> importRegions(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = Table.CSV,
                                            schema =
                                                    @Schema(
                                                            type =
                                                                    org.eclipse.microprofile.openapi.annotations.enums
                                                                            .SchemaType.STRING),
                                            examples =
                                                    @ExampleObject(
                                                            name = "ciamis",
                                                            value =
                                                                    "code,name,population\n32,Jawa Barat,50759001\n32.07,Kabupaten Ciamis,1254490\n")))
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
