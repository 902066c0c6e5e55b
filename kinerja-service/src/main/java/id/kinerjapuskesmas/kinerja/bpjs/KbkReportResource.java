package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.kinerja.facility.FacilityCode;
import id.kinerjapuskesmas.kinerja.facility.Register;
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

/** Performance-based capitation by facility and month. */
@Path("/v1/kbk-reports")
@Tag(name = "kbk", description = "Performance-based capitation (KBK) by facility and month")
class KbkReportResource {

    private final KbkStore store;
    private final KbkComputation computation;
    private final KeepKbk keep;
    private final ImportKbk imports;
    private final Register register;
    private final Trail trail;
    private final Caller caller;

    KbkReportResource(
            KbkStore store,
            KbkComputation computation,
            KeepKbk keep,
            ImportKbk imports,
            Register register,
            Trail trail,
            Caller caller) {
        this.store = store;
        this.computation = computation;
        this.keep = keep;
        this.imports = imports;
        this.register = register;
        this.trail = trail;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS})
    @Operation(operationId = "listKbkReports", summary = "KBK in reach, by facility and month")
    public Page<KbkReport> listKbkReports(@Valid @BeanParam MonthFilter filter, @Valid @BeanParam PageRequest page) {
        var rows = store.list(caller.scope(), filter, page).stream()
                .map(row -> computation.report(row.stored(), row.type()))
                .toList();
        return Page.of(rows, page, report -> List.of(report.facility(), report.month()));
    }

    @GET
    @Path("/{facility}/{month}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS})
    @Operation(operationId = "getKbkReport", summary = "KBK of one facility and month, with how it came about")
    public KbkReport getKbkReport(
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
            operationId = "putKbkReport",
            summary = "Give the KBK inputs of one facility and month",
            description =
                    "The rule follows from the month. Without referrals RRNS is 0 and flagged ZERO_REFERRALS; without"
                            + " Prolanis participants RPP, value and share are null. 201 when new, 200 when it already was so;"
                            + " changing one needs `If-Match`.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            description = "ETag of the report as you read it; needed when it changes",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or already so",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = KbkReport.class)))
    @APIResponse(
            responseCode = "201",
            description = "Given for the first time",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = KbkReport.class)))
    public RestResponse<KbkReport> putKbkReport(
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
                                            schema = @Schema(implementation = KbkInputs.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "banjarsari",
                                                            summary = "4, 4, 4: the whole capitation",
                                                            value =
                                                                    """
                                                                    {"participants": 12840, "contacts": 1942, "referrals": 214, "nonSpecialistReferrals": 4,
                                                                     "chronicRegistered": 160, "chronicMet": 9, "doctors": 3, "dentists": 1}
                                                                    """)))
                    @NotNull
                    @Valid
                    KbkInputs inputs) {
        var kept = keep.put(facility, month, inputs);
        return RestResponse.ResponseBuilder.create(
                        kept.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, kept.report())
                .build();
    }

    @GET
    @Path("/{facility}/{month}/history")
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "listKbkReportHistory", summary = "Who changed the KBK inputs, when, before and after")
    public Page<TrailEntry> listKbkReportHistory(
            @Parameter(description = "Code of the facility", example = "P3207100101")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @Parameter(description = "The month", example = "2025-03")
                    @PathParam("month")
                    @Pattern(regexp = Month.PATTERN)
                    String month,
            @Valid @BeanParam PageRequest page) {
        register.required(facility, caller.scope());
        return trail.list(facility, KeepKbk.KIND, month, page);
    }

    @POST
    @Path("/imports")
    @Consumes({Table.CSV, Table.NDJSON, Table.XLSX})
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "importKbkReports",
            summary = "Take the KBK inputs of many facilities and months",
            description =
                    "Columns `facility,month,participants,contacts,referrals,nonSpecialistReferrals,chronicRegistered,chronicMet`,"
                            + " optional `doctors,dentists`. Sending the same file again changes nothing. CSV, NDJSON or XLSX.")
    @APIResponse(
            responseCode = "200",
            description = "What was stored, or in a dry run would be",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(
            responseCode = "422",
            description = "Rows were rejected and nothing was stored",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportReport.class)))
    public RestResponse<ImportReport> importKbkReports(
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
                                                                    "facility,month,participants,contacts,referrals,nonSpecialistReferrals,chronicRegistered,chronicMet\nP3207100101,2025-03,12840,1942,214,4,160,9\n")))
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
