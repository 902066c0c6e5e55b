package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.kinerja.facility.FacilityCode;
import id.kinerjapuskesmas.kinerja.facility.Register;
import id.kinerjapuskesmas.kinerja.trail.Trail;
import id.kinerjapuskesmas.kinerja.trail.TrailEntry;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
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

/** Availability of monitored medicines by facility and month. */
@Path("/v1/medicine-reports")
@Tag(name = "medicines", description = "Availability of monitored medicines and stock-out days")
class MedicineResource {

    private final MedicineStore store;
    private final KeepMedicines keep;
    private final Register register;
    private final Trail trail;
    private final Caller caller;

    MedicineResource(MedicineStore store, KeepMedicines keep, Register register, Trail trail, Caller caller) {
        this.store = store;
        this.keep = keep;
        this.register = register;
        this.trail = trail;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS})
    @Operation(operationId = "listMedicineReports", summary = "Medicines in reach, by facility and month")
    public Page<MedicineReport> listMedicineReports(
            @Valid @BeanParam MonthFilter filter, @Valid @BeanParam PageRequest page) {
        var rows = store.list(caller.scope(), filter, page).stream()
                .map(stored -> MedicineAvailability.report(stored, store.list(stored.list())))
                .toList();
        return Page.of(rows, page, report -> List.of(report.facility(), report.month()));
    }

    @GET
    @Path("/{facility}/{month}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS})
    @Operation(operationId = "getMedicineReport", summary = "The medicines of one facility and month")
    public MedicineReport getMedicineReport(
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
            operationId = "putMedicineReport",
            summary = "Give the medicines of one facility and month",
            description =
                    "Replaces all rows; the list follows from the month. 201 when new, 200 when it already was so; changing"
                            + " one needs `If-Match`.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            description = "ETag of the report as you read it; needed when it changes",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or already so",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MedicineReport.class)))
    @APIResponse(
            responseCode = "201",
            description = "Given for the first time",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MedicineReport.class)))
    public RestResponse<MedicineReport> putMedicineReport(
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
                                            schema = @Schema(implementation = MedicineStocks.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "three-rows",
                                                            summary = "One there, one out since the 20th, one not kept",
                                                            value =
                                                                    """
                                                                    {"stocks": [
                                                                     {"item": 1, "available": true, "stockOutDays": 0},
                                                                     {"item": 3, "available": false, "stockOutDays": 12},
                                                                     {"item": 13, "monitored": false, "available": false, "stockOutDays": 0}]}
                                                                    """)))
                    @NotNull
                    @Valid
                    MedicineStocks stocks) {
        var kept = keep.put(facility, month, stocks);
        return RestResponse.ResponseBuilder.create(
                        kept.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, kept.report())
                .build();
    }

    @GET
    @Path("/{facility}/{month}/history")
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "listMedicineReportHistory", summary = "Who changed a month's medicines, before and after")
    public Page<TrailEntry> listMedicineReportHistory(
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
        return trail.list(facility, KeepMedicines.KIND, month, page);
    }
}
