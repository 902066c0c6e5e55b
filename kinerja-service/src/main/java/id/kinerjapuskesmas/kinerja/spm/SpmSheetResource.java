package id.kinerjapuskesmas.kinerja.spm;

import id.kinerjapuskesmas.kinerja.facility.FacilityCode;
import id.kinerjapuskesmas.kinerja.trail.Trail;
import id.kinerjapuskesmas.kinerja.trail.TrailEntry;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
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

/** The monthly sheets that a Puskesmas or its health office fills in. */
@Path("/v1/spm-sheets")
@Tag(name = "spm", description = "Minimum service standards: regulations, monthly sheets, results, comparison")
class SpmSheetResource {

    private final SheetStore store;
    private final KeepSheet keep;
    private final ImportSheets imports;
    private final Trail trail;
    private final Caller caller;

    SpmSheetResource(SheetStore store, KeepSheet keep, ImportSheets imports, Trail trail, Caller caller) {
        this.store = store;
        this.keep = keep;
        this.imports = imports;
        this.trail = trail;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "listSpmSheets", summary = "SPM sheets in reach, by facility and month")
    public Page<SpmSheetSummary> listSpmSheets(
            @Valid @BeanParam SpmSheetFilter filter, @Valid @BeanParam PageRequest page) {
        return Page.of(
                store.list(caller.scope(), filter, page), page, sheet -> List.of(sheet.facility(), sheet.month()));
    }

    @GET
    @Path("/{facility}/{month}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "getSpmSheet", summary = "The SPM sheet of one facility and month")
    public SpmSheet getSpmSheet(
            @Parameter(description = "Code of the facility", example = "P3207100101")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @Parameter(description = "The month", example = "2025-03")
                    @PathParam("month")
                    @Pattern(regexp = Month.PATTERN)
                    String month) {
        return keep.get(facility, month);
    }

    @PUT
    @Path("/{facility}/{month}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "putSpmSheet",
            summary = "Fill in the SPM sheet of one facility and month",
            description =
                    "Replaces all rows; the version follows from the month. 201 when new, 200 when it already was so;"
                            + " changing one needs `If-Match`. Every change is a revision in the history.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            description = "ETag of the sheet as you read it; needed when it changes",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or already so",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SpmSheet.class)))
    @APIResponse(
            responseCode = "201",
            description = "Filled in for the first time",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SpmSheet.class)))
    public RestResponse<SpmSheet> putSpmSheet(
            @Parameter(description = "Code of the facility", example = "P3207100101")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @Parameter(description = "The month, not in the future", example = "2025-03")
                    @PathParam("month")
                    @Pattern(regexp = Month.PATTERN)
                    String month,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = SpmRows.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "banjarsari",
                                                            summary = "Pregnant women and two rows of goods and staff",
                                                            value =
                                                                    """
                                                                    {"rows": [
                                                                     {"indicator": "IBU_HAMIL", "numerator": 43, "denominator": 612},
                                                                     {"indicator": "IBU_HAMIL", "item": "B1", "numerator": 600, "denominator": 612},
                                                                     {"indicator": "IBU_HAMIL", "item": "B10", "numerator": 9, "denominator": 10},
                                                                     {"indicator": "HIPERTENSI", "numerator": 1204, "denominator": 6892}]}
                                                                    """)))
                    @NotNull
                    @Valid
                    SpmRows rows) {
        var kept = keep.put(facility, month, rows);
        return RestResponse.ResponseBuilder.create(
                        kept.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, kept.sheet())
                .build();
    }

    @GET
    @Path("/{facility}/{month}/history")
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "listSpmSheetHistory", summary = "Who changed an SPM sheet, when, before and after")
    public Page<TrailEntry> listSpmSheetHistory(
            @Parameter(description = "Code of the facility", example = "P3207100101")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @Parameter(description = "The month", example = "2025-03")
                    @PathParam("month")
                    @Pattern(regexp = Month.PATTERN)
                    String month,
            @Valid @BeanParam PageRequest page) {
        keep.reachable(facility, month);
        return trail.list(facility, SheetStore.KIND, month, page);
    }

    @POST
    @Path("/imports")
    @Consumes({Table.CSV, Table.NDJSON, Table.XLSX})
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "importSpmSheets",
            summary = "Take SPM rows of many facilities and months",
            description =
                    "Columns `facility,month,indicator,numerator,denominator`, optional `item` (A when left out). A"
                            + " sheet changes only where the file speaks of it; sending the same file again changes"
                            + " nothing. CSV, NDJSON or XLSX; at most 250,000 rows.")
    @APIResponse(
            responseCode = "200",
            description = "What was stored, or in a dry run would be",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(
            responseCode = "422",
            description = "Rows were rejected and nothing was stored",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportReport.class)))
    public RestResponse<ImportReport> importSpmSheets(
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
                                                                    "facility,month,indicator,item,numerator,denominator\nP3207100101,2025-03,IBU_HAMIL,A,43,612\n")))
                    InputStream body,
            @HeaderParam("Content-Type") @Parameter(hidden = true) String mediaType,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String language,
            @Parameter(description = "Check only, store nothing") @QueryParam("dryRun") @DefaultValue("false")
                    boolean dryRun,
            @Parameter(description = "What to do with the good rows when others are bad")
                    @QueryParam("onError")
                    @DefaultValue("abort")
                    OnError onError) {
        var report = imports.run(body, mediaType, dryRun, onError, Language.of(language));
        return RestResponse.ResponseBuilder.<ImportReport>create(dryRun || report.stored() ? 200 : 422)
                .entity(report)
                .build();
    }
}
