package id.kinerjapuskesmas.kinerja.dimension;

import id.kinerjapuskesmas.kinerja.blud.MeasureFacility;
import id.kinerjapuskesmas.kinerja.facility.FacilityCode;
import id.kinerjapuskesmas.kinerja.facility.Register;
import id.kinerjapuskesmas.kinerja.measure.Measurement;
import id.kinerjapuskesmas.kinerja.report.KeepReport;
import id.kinerjapuskesmas.kinerja.report.ReportGrain;
import id.kinerjapuskesmas.kinerja.report.ReportKey;
import id.kinerjapuskesmas.kinerja.report.ReportStore;
import id.kinerjapuskesmas.kinerja.trail.TrailEntry;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.tabular.Export;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
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

/** Five dimensions of a facility and year. */
@Path("/v1/dimensions")
@Tag(name = "dimensions", description = "Five dimensions of public service performance: proxies and notes, no total")
class DimensionResource {

    private final MeasureFacility measure;
    private final ReportStore reports;
    private final KeepReport keep;
    private final Register register;
    private final Caller caller;

    DimensionResource(MeasureFacility measure, ReportStore reports, KeepReport keep, Register register, Caller caller) {
        this.measure = measure;
        this.reports = reports;
        this.keep = keep;
        this.register = register;
        this.caller = caller;
    }

    @GET
    @Path("/{facility}/{year}")
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Extension(name = "x-columns", value = FiveDimensions.COLUMNS)
    @Operation(
            operationId = "getDimensions",
            summary = "The five dimensions of one facility and year",
            description =
                    "Each with the proxies that can be computed, their numerator, denominator and source, and the assessor's"
                            + " note. What a source never said has reason NOT_AVAILABLE, never 0.")
    @APIResponse(
            responseCode = "200",
            description = "All five",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FiveDimensions.class)))
    public FiveDimensions getDimensions(
            @Parameter(description = "Code of the facility", example = "P1812010101")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @Parameter(description = "The year", example = "2014")
                    @PathParam("year")
                    @Pattern(regexp = ReportGrain.YEARS)
                    String year) {
        var found = register.required(facility, caller.scope());
        var period = Period.named(year).orElseThrow();
        var measured = measure.of(found, period, null);
        var notes = reports.of(DimensionNote.KIND, facility).stream()
                .filter(one -> one.key().period().equals(year))
                .map(DimensionNote::of)
                .collect(Collectors.toMap(DimensionNote::dimension, note -> note));
        return new FiveDimensions(
                found.facility(),
                found.name(),
                found.region(),
                year,
                period.start(),
                period.end(),
                Arrays.stream(Dimension.values())
                        .map(dimension -> new DimensionView(
                                dimension,
                                dimension.proxies().stream()
                                        .map(measured::get)
                                        .map(Measurement::measured)
                                        .toList(),
                                notes.get(dimension)))
                        .toList());
    }

    @GET
    @Path("/{facility}/{year}/{dimension}/note")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "getDimensionNote", summary = "The assessor's note on one dimension")
    public DimensionNote getDimensionNote(
            @Parameter(description = "Code of the facility", example = "P1812010101")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @Parameter(description = "The year", example = "2014")
                    @PathParam("year")
                    @Pattern(regexp = ReportGrain.YEARS)
                    String year,
            @Parameter(description = "The dimension", example = "RESPONSIVITAS") @PathParam("dimension")
                    Dimension dimension) {
        return DimensionNote.of(keep.get(DimensionNote.KIND, new ReportKey(facility, year, dimension.name())));
    }

    @PUT
    @Path("/{facility}/{year}/{dimension}/note")
    @RolesAllowed(Role.DINKES)
    @Operation(
            operationId = "putDimensionNote",
            summary = "Write the assessor's note on one dimension",
            description = "201 when new, 200 when it already was so; changing one needs `If-Match`.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            description = "ETag of the note as you read it; needed when it changes",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or already so",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DimensionNote.class)))
    @APIResponse(
            responseCode = "201",
            description = "Written for the first time",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DimensionNote.class)))
    public RestResponse<DimensionNote> putDimensionNote(
            @Parameter(description = "Code of the facility", example = "P1812010101")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @Parameter(description = "The year", example = "2014")
                    @PathParam("year")
                    @Pattern(regexp = ReportGrain.YEARS)
                    String year,
            @Parameter(description = "The dimension", example = "RESPONSIVITAS") @PathParam("dimension")
                    Dimension dimension,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = NoteText.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "rujukan-online",
                                                            summary = "Online referral in Tulang Bawang Barat",
                                                            value =
                                                                    """
                                                                    {"note": "Rujukan online berjalan, tetapi belum ada rumah sakit di kabupaten dan listrik sering padam."}
                                                                    """)))
                    @NotNull
                    @Valid
                    NoteText note) {
        return keep.put(DimensionNote.KIND, new ReportKey(facility, year, dimension.name()), note, DimensionNote::of);
    }

    @GET
    @Path("/{facility}/{year}/{dimension}/note/history")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "listDimensionNoteHistory", summary = "Who changed a note, when, before and after")
    public Page<TrailEntry> listDimensionNoteHistory(
            @Parameter(description = "Code of the facility", example = "P1812010101")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @Parameter(description = "The year", example = "2014")
                    @PathParam("year")
                    @Pattern(regexp = ReportGrain.YEARS)
                    String year,
            @Parameter(description = "The dimension", example = "RESPONSIVITAS") @PathParam("dimension")
                    Dimension dimension,
            @Valid @BeanParam PageRequest page) {
        return keep.history(DimensionNote.KIND, new ReportKey(facility, year, dimension.name()), page);
    }
}
