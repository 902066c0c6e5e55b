package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.Table;
import id.kinerjapuskesmas.ward.facility.Facility;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.sql.SQLException;
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

@Path("/v1/facilities/{facility}/census/imports")
@Tag(name = "census")
class CensusImportResource {

    private final ImportCensus importCensus;

    CensusImportResource(ImportCensus importCensus) {
        this.importCensus = importCensus;
    }

    @POST
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Consumes({Table.CSV, Table.NDJSON, Table.XLSX})
    @Operation(
            operationId = "importCensus",
            summary = "Store many census sheets of a facility from a CSV, NDJSON or XLSX file",
            description =
                    "Atomic; the same file again changes nothing. Every sheet must balance, and its opening must equal"
                            + " the closing of the day before, in the file or stored. Sheets that differ from stored ones become"
                            + " their next revision with the given reason. `beds` may be empty where the bed history reaches the day.")
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
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @BeanParam @Valid ImportRequest request,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = Table.CSV,
                                        schema = @Schema(type = SchemaType.STRING),
                                        examples =
                                                @ExampleObject(
                                                        name = "Two days",
                                                        value =
                                                                """
                                                                ward,class,date,opening,admitted,transferredIn,transferredOut,home,referred,otherHospital,ownRequest,absconded,deathsUnder48h,deaths48hPlus,sameDay,closing,lengthOfStayDays,beds
                                                                RANAP,III,2025-03-01,4,2,0,0,1,1,0,0,0,0,0,0,4,7,10
                                                                RANAP,III,2025-03-02,4,1,0,0,1,0,0,0,0,0,0,1,4,1,10
                                                                """)),
                                @Content(mediaType = Table.NDJSON, schema = @Schema(type = SchemaType.STRING)),
                                @Content(
                                        mediaType = Table.XLSX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    InputStream file)
            throws SQLException {
        return request.answer(importCensus.run(facility, file, request.contentType(), request.order()));
    }
}
