package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.tabular.Table;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/templates")
@Tag(name = "templates", description = "Empty workbooks to fill in and send to the imports")
class TemplateResource {

    @GET
    @Path("/census.xlsx")
    @Produces(Table.XLSX)
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "getCensusTemplate",
            summary = "Get the empty workbook of the census import",
            description = "It carries its version; a file made from an outdated one is refused by name.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook, its guide in the caller's language.",
            content = @Content(mediaType = Table.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> census(
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String language) {
        return file("sensus-harian.xlsx", ImportTemplates.CENSUS.workbook(Language.of(language)));
    }

    @GET
    @Path("/monthly-totals.xlsx")
    @Produces(Table.XLSX)
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "getMonthlyTotalsTemplate",
            summary = "Get the empty workbook of the import of monthly totals",
            description = "It carries its version; a file made from an outdated one is refused by name.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook, its guide in the caller's language.",
            content = @Content(mediaType = Table.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> totals(
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String language) {
        return file("rekap-bulanan.xlsx", ImportTemplates.MONTHLY_TOTALS.workbook(Language.of(language)));
    }

    private static RestResponse<byte[]> file(String name, byte[] workbook) {
        return RestResponse.ResponseBuilder.ok(workbook)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + '"')
                .build();
    }
}
