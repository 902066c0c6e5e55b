package id.kinerjapuskesmas.kinerja.instrument;

import id.kinerjapuskesmas.kinerja.trail.TrailEntry;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.problem.Problem;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.Table;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** The versions of instruments: written as drafts, copied, imported, exported, frozen. */
@Path("/v1/instruments/{instrument}/versions")
@Tag(name = "instruments", description = "What is assessed and how it is averaged")
class InstrumentVersionResource {

    private final ReadInstrument read;
    private final KeepInstrument keep;
    private final FreezeInstrument freeze;
    private final ImportInstrument imports;
    private final Conditional conditional;

    InstrumentVersionResource(
            ReadInstrument read,
            KeepInstrument keep,
            FreezeInstrument freeze,
            ImportInstrument imports,
            Conditional conditional) {
        this.read = read;
        this.keep = keep;
        this.freeze = freeze;
        this.imports = imports;
        this.conditional = conditional;
    }

    @GET
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(
            operationId = "listInstrumentVersions",
            summary = "Versions of an instrument, the latest first",
            description = "Drafts are seen by those whose scope holds the whole region of the instrument.")
    public InstrumentVersions listInstrumentVersions(
            @Parameter(description = "Code of the instrument", example = "rekap-nasional-2025")
                    @PathParam("instrument")
                    @Pattern(regexp = OwnCode.ANY)
                    String instrument) {
        return new InstrumentVersions(read.list(instrument));
    }

    @GET
    @Path("/{version}")
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Extension(name = "x-columns", value = InstrumentSheet.TYPES)
    @Operation(
            operationId = "getInstrumentVersion",
            summary = "One version as it is written, also as a workbook to fill in",
            description =
                    "As CSV, NDJSON or XLSX (`?format=xlsx`) one line per node, headed by the ids of the columns in every"
                            + " language: the import takes the file back, here or under another code. Year, name, policies,"
                            + " and with them regulation and note of the version, stand on the line of the ROOT. `bands` is"
                            + " one cell such as `<20: 100; <30: 75; else: 50`.")
    @APIResponse(
            responseCode = "200",
            description = "The version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InstrumentVersion.class)))
    @APIResponse(
            responseCode = "410",
            description = "DRAFT_REMOVED",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public InstrumentVersion getInstrumentVersion(@Valid @BeanParam InstrumentPath path) {
        var found = read.required(path.instrument, path.version);
        conditional.read(found.revision());
        return found;
    }

    @PUT
    @Path("/{version}")
    @RolesAllowed(Role.DINKES)
    @Operation(
            operationId = "putInstrumentVersion",
            summary = "Write a draft of an own instrument",
            description =
                    "For the health office of the region whose digits begin the code. 201 when new, 200 when changed or"
                            + " already so; a change needs `If-Match`. The whole version is checked at once: `errors` names"
                            + " every faulty node by its place in `nodes`, with the field, the value and the reason. A draft"
                            + " cannot be used before FREEZE. There is one draft of an instrument at a time, and its number"
                            + " is the next one.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            description = "ETag of the draft as you read it; needed when it changes",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or already so",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InstrumentVersion.class)))
    @APIResponse(
            responseCode = "201",
            description = "The draft is new",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InstrumentVersion.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "FROZEN (the detail names the first assessment that uses it), DRAFT_EXISTS or NOT_THE_NEXT_VERSION",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "410",
            description = "DRAFT_REMOVED: the number is not used again",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<InstrumentVersion> putInstrumentVersion(
            @Valid @BeanParam InstrumentPath path,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = InstrumentDetails.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "ciamis",
                                                            summary =
                                                                    "Two services, K6 counting twice, and one item of management",
                                                            value =
                                                                    """
                                                                    {"year": 2026, "name": {"id": "PKP Kabupaten Ciamis 2026", "en": "PKP of Kabupaten Ciamis 2026"},
                                                                     "regulation": "Keputusan Kepala Dinas Kesehatan Kabupaten Ciamis 440/12/2026",
                                                                     "note": null, "bandPolicy": "CONTINUOUS", "overallPolicy": "WORST_OF",
                                                                     "nodes": [
                                                                      {"code": "PKP", "parent": null, "kind": "ROOT", "name": {"id": "Penilaian Kinerja Puskesmas", "en": "Puskesmas performance assessment"}},
                                                                      {"code": "PELAYANAN", "parent": "PKP", "kind": "COMPONENT", "name": {"id": "Pelayanan kesehatan", "en": "Health services"}},
                                                                      {"code": "KIA_K6", "parent": "PELAYANAN", "kind": "INDICATOR", "name": {"id": "Pelayanan kesehatan ibu hamil (K6)", "en": "Antenatal care (K6)"},
                                                                       "weight": 2, "type": "COVERAGE", "unit": "PERCENT", "target": 100, "aggregation": "CUMULATIVE", "regulation": "Permenkes 6/2024"},
                                                                      {"code": "P2_TB", "parent": "PELAYANAN", "kind": "INDICATOR", "name": {"id": "Terduga tuberkulosis dilayani", "en": "Suspected tuberculosis served"},
                                                                       "type": "COVERAGE", "unit": "PERCENT", "target": 100, "aggregation": "CUMULATIVE", "regulation": "Permenkes 6/2024"},
                                                                      {"code": "MANAJEMEN", "parent": "PKP", "kind": "COMPONENT", "name": {"id": "Manajemen", "en": "Management"}},
                                                                      {"code": "MAN_RUK", "parent": "MANAJEMEN", "kind": "INDICATOR", "name": {"id": "Rencana usulan kegiatan", "en": "Plan of proposals"},
                                                                       "type": "SCORE", "unit": "SCORE", "aggregation": "LAST"}]}
                                                                    """)))
                    @NotNull
                    @Valid
                    InstrumentDetails details) {
        return answer(keep.put(path.instrument, path.version, details));
    }

    @DELETE
    @Path("/{version}")
    @RolesAllowed(Role.DINKES)
    @Operation(
            operationId = "deleteInstrumentDraft",
            summary = "Remove a draft",
            description = "Its number is not used again and answers 410; its history stays. A frozen version stays.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            required = true,
            description = "ETag of the draft as you read it",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(
            responseCode = "409",
            description = "FROZEN",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "410",
            description = "DRAFT_REMOVED before",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public void deleteInstrumentDraft(@Valid @BeanParam InstrumentPath path) {
        freeze.remove(path.instrument, path.version);
    }

    @POST
    @Path("/{version}/transitions")
    @RolesAllowed(Role.DINKES)
    @Operation(
            operationId = "moveInstrumentVersion",
            summary = "Freeze a draft",
            description =
                    "FREEZE makes it final: assessments may begin with it, and nothing in it ever changes again. Assessments"
                            + " not yet submitted go on with the latest frozen version of their instrument.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            required = true,
            description = "ETag of the draft as you read it",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "The frozen version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InstrumentVersion.class)))
    @APIResponse(
            responseCode = "409",
            description = "FROZEN already",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public InstrumentVersion moveInstrumentVersion(
            @Valid @BeanParam InstrumentPath path,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = InstrumentTransition.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "freeze",
                                                            value =
                                                                    """
                                                                    {"action": "FREEZE", "reason": "Ditetapkan Kepala Dinas, 2 Januari 2026"}
                                                                    """)))
                    @NotNull
                    @Valid
                    InstrumentTransition request) {
        freeze.freeze(path.instrument, path.version, request.reason());
        return read.required(path.instrument, path.version);
    }

    @POST
    @Path("/{version}/copies")
    @RolesAllowed(Role.DINKES)
    @Operation(
            operationId = "copyInstrumentVersion",
            summary = "Copy a frozen version to a draft of another code, year or region",
            description =
                    "The draft names its origin and keeps all else. The code and version chosen are the idempotency: the"
                            + " same copy again answers 200.")
    @APIResponse(
            responseCode = "200",
            description = "Copied before",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InstrumentVersion.class)))
    @APIResponse(
            responseCode = "201",
            description = "Copied",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InstrumentVersion.class)))
    @APIResponse(
            responseCode = "409",
            description = "VERSION_TAKEN, FROZEN, DRAFT_EXISTS or NOT_THE_NEXT_VERSION",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<InstrumentVersion> copyInstrumentVersion(
            @Valid @BeanParam InstrumentPath path,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = InstrumentCopy.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "next-year",
                                                            value =
                                                                    """
                                                                    {"instrument": "3207-pkp-2027", "version": 1, "year": 2027,
                                                                     "name": {"id": "PKP Kabupaten Ciamis 2027", "en": "PKP of Kabupaten Ciamis 2027"}}
                                                                    """)))
                    @NotNull
                    @Valid
                    InstrumentCopy copy) {
        return answer(keep.copy(path.instrument, path.version, copy));
    }

    @POST
    @Path("/{version}/imports")
    @Consumes({Table.CSV, Table.NDJSON, Table.XLSX})
    @RolesAllowed(Role.DINKES)
    @Operation(
            operationId = "importInstrumentVersion",
            summary = "Take a draft from a workbook",
            description =
                    "The columns of the export of a version, one line per node, at most 1,000: the file is the whole draft,"
                            + " and nodes it leaves out are gone (a dry run lists them at line 1). Nothing is stored while a"
                            + " cell is wrong; `errors` names each with line, column, value and reason, in XLSX also the"
                            + " cell. The same file again changes nothing; changing a draft needs `If-Match`, a dry run"
                            + " does not. A removed draft answers 410, a frozen version 409, as for PUT.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            description = "ETag of the draft as you read it; needed when it changes",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "What was stored, or in a dry run would be",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(
            responseCode = "422",
            description = "Lines were rejected and nothing was stored",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportReport.class)))
    public RestResponse<ImportReport> importInstrumentVersion(
            @Valid @BeanParam InstrumentPath path,
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
                                                                    "code,parent,kind,nameId,nameEn,weight,type,unit,target,bands,upstream,aggregation,regulation,year,titleId,titleEn,bandPolicy,overallPolicy\n"
                                                                            + "PKP,,ROOT,Penilaian Kinerja Puskesmas,Puskesmas performance assessment,,,,,,,,Keputusan Kepala Dinas Kesehatan Kabupaten Ciamis 440/12/2026,2026,PKP Kabupaten Ciamis 2026,PKP of Kabupaten Ciamis 2026,CONTINUOUS,WORST_OF\n"
                                                                            + "PELAYANAN,PKP,COMPONENT,Pelayanan kesehatan,Health services,,,,,,,,,,,,,\n"
                                                                            + "KIA_K6,PELAYANAN,INDICATOR,Pelayanan kesehatan ibu hamil (K6),Antenatal care (K6),2,COVERAGE,PERCENT,100,,,CUMULATIVE,Permenkes 6/2024,,,,,\n"
                                                                            + "FARMASI_ISPA,PELAYANAN,INDICATOR,Antibiotik pada ISPA non pneumonia,Antibiotics in upper respiratory infection,1,LOWER_IS_BETTER,PERCENT,,<20: 100; <30: 75; else: 25,,RATIO,Permenkes 74/2016,,,,,\n"
                                                                            + "MANAJEMEN,PKP,COMPONENT,Manajemen,Management,,,,,,,,,,,,,\n"
                                                                            + "MAN_RUK,MANAJEMEN,INDICATOR,Rencana usulan kegiatan,Plan of proposals,,SCORE,SCORE,,,,LAST,,,,,,\n")))
                    InputStream body,
            @HeaderParam("Content-Type") @Parameter(hidden = true) String mediaType,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String language,
            @Parameter(description = "Check only, store nothing") @QueryParam("dryRun") @DefaultValue("false")
                    boolean dryRun) {
        var report = imports.run(path.instrument, path.version, body, mediaType, dryRun, Language.of(language));
        return RestResponse.ResponseBuilder.<ImportReport>create(report.rejected() == 0 || dryRun ? 200 : 422)
                .entity(report)
                .build();
    }

    @GET
    @Path("/{version}/history")
    @RolesAllowed({Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(
            operationId = "listInstrumentHistory",
            summary = "Who changed a version, when, before and after",
            description = "Of shipped versions there is none. A field is named by its node: `nodes/KIA_K6/target`.")
    public Page<TrailEntry> listInstrumentHistory(
            @Valid @BeanParam InstrumentPath path, @Valid @BeanParam PageRequest page) {
        return read.history(path.instrument, path.version, page);
    }

    private RestResponse<InstrumentVersion> answer(KeepInstrument.Kept kept) {
        return RestResponse.ResponseBuilder.create(
                        kept.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                        kept.frozen() == null ? read.version(kept.draft()) : read.version(kept.frozen()))
                .build();
    }
}
