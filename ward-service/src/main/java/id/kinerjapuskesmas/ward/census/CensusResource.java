package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.period.PeriodRequest;
import id.kinerjapuskesmas.ward.facility.Facility;
import id.kinerjapuskesmas.ward.ward.BedClass;
import id.kinerjapuskesmas.ward.ward.Ward;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
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

@Path("/v1/facilities/{facility}/wards/{ward}/census")
@Tag(name = "census", description = "Daily census sheets, their corrections and imports")
class CensusResource {

    private final Census census;
    private final Voids voids;
    private final Conditional conditional;

    CensusResource(Census census, Voids voids, Conditional conditional) {
        this.voids = voids;
        this.census = census;
        this.conditional = conditional;
    }

    @PUT
    @Path("/{class}/{date}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "putCensusSheet",
            summary = "Record the census sheet of a ward, class and day, or correct it",
            description =
                    "Refused with the numbers when it does not balance, when its opening differs from the closing of"
                            + " the day before, or when the day has not come yet at the facility. Idempotent: the same sheet again"
                            + " is 200. Other numbers are a correction: they need If-Match and a reason, and the old sheet stays"
                            + " readable. A correction never rewrites the next day: a broken balance becomes a finding.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = HttpHeaders.IF_MATCH,
            description = "ETag of the sheet, to correct it",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "201",
            description = "New.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DailyCensus.class)))
    @APIResponse(
            responseCode = "200",
            description = "Unchanged or corrected.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DailyCensus.class)))
    public RestResponse<DailyCensus> put(
            @BeanParam @Valid SheetPath path,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "A quiet day",
                                                            value =
                                                                    """
                                                                    {"opening": 4, "admitted": 2, "transferredIn": 0, "transferredOut": 0, "home": 1, "referred": 1, "otherHospital": 0, "ownRequest": 0, "absconded": 0, "deathsUnder48h": 0, "deaths48hPlus": 0, "sameDay": 0, "closing": 4, "lengthOfStayDays": 7, "beds": 10}
                                                                    """)))
                    @Valid
                    @NotNull
                    CensusSheet sheet) {
        var written = census.put(path.key(), sheet);
        return RestResponse.status(
                written.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, written.now());
    }

    @GET
    @Path("/{class}/{date}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "getCensusSheet", summary = "Read one census sheet")
    @APIResponse(
            responseCode = "200",
            description = "The sheet.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DailyCensus.class)))
    @APIResponse(responseCode = "410", ref = "Problem410")
    public DailyCensus get(@BeanParam @Valid SheetPath path) {
        var sheet = census.get(path.key());
        conditional.read(sheet.revision());
        return sheet;
    }

    @GET
    @Path("/{class}/{date}/revisions")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(
            operationId = "listCensusRevisions",
            summary = "Read every revision of a census sheet, the present one first")
    public CensusRevisions revisions(@BeanParam @Valid SheetPath path) {
        return new CensusRevisions(census.revisions(path.key()));
    }

    @GET
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(
            operationId = "listCensusSheets",
            summary = "List the census sheets of a ward in a period, by day and class")
    public Page<DailyCensus> list(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @PathParam("ward")
                    @Pattern(regexp = Ward.CODE)
                    @Parameter(description = "Code of the ward", example = "RANAP")
                    String ward,
            @BeanParam PeriodRequest period,
            @BeanParam @Valid PageRequest page) {
        return Page.of(
                census.list(facility, ward, period.required(), page.after(), page.fetch()),
                page,
                sheet -> List.of(sheet.date().toString(), sheet.bedClass().name()));
    }

    @DELETE
    @Path("/{class}/{date}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "voidCensusSheet",
            summary = "Take one daily sheet back",
            description =
                    "It is kept with all revisions, and with who, when and why. Afterwards reading it is 410; its day"
                            + " is missing, not zero, until a new sheet is sent.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = HttpHeaders.IF_MATCH,
            required = true,
            description = "ETag of what is to be taken back",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "204", description = "Taken back.")
    public void voidSheet(
            @BeanParam @Valid SheetPath path,
            @QueryParam("reason")
                    @NotBlank
                    @Size(max = 500)
                    @Parameter(description = "Why it is taken back", example = "Diganti sensus dari data perawatan")
                    String reason) {
        voids.sheet(path.key(), reason);
    }

    @DELETE
    @Path("/{class}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "voidCensusSheetsOfMonth",
            summary = "Take all daily sheets of a month back, so that it can be filled from another source",
            description =
                    "They are kept with all revisions, and with who, when and why. Idempotent: nothing left is 0.")
    @APIResponse(
            responseCode = "200",
            description = "Taken back.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VoidedSheets.class)))
    public VoidedSheets voidSheets(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @PathParam("ward")
                    @Pattern(regexp = Ward.CODE)
                    @Parameter(description = "Code of the ward", example = "RANAP")
                    String ward,
            @PathParam("class") @Parameter(description = "Class of the beds", example = "III") BedClass bedClass,
            @QueryParam("month") @NotNull @Parameter(description = "Month of the sheets", example = "2025-03")
                    YearMonth month,
            @QueryParam("reason")
                    @NotBlank
                    @Size(max = 500)
                    @Parameter(description = "Why it is taken back", example = "Diganti sensus dari data perawatan")
                    String reason) {
        return voids.sheets(facility, ward, bedClass, month, reason);
    }
}
