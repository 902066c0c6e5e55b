package id.kinerjapuskesmas.kinerja.measure;

import id.kinerjapuskesmas.kinerja.region.RegionCode;
import id.kinerjapuskesmas.kinerja.trail.Trail;
import id.kinerjapuskesmas.kinerja.trail.TrailEntry;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.tabular.Export;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
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

/** What figures should be, by region and day. */
@Path("/v1/local-standards")
@Tag(name = "blud", description = "BLUD: scorecard with four perspectives, before and after, local standards")
class LocalStandardResource {

    private static final String REGION = "^(\\*|[0-9]{2}(\\.[0-9]{2}){0,2})$";

    private final Standards standards;
    private final KeepStandard keep;
    private final Trail trail;

    LocalStandardResource(Standards standards, KeepStandard keep, Trail trail) {
        this.standards = standards;
        this.keep = keep;
        this.trail = trail;
    }

    @GET
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Extension(name = "x-columns", value = LocalStandard.COLUMNS)
    @Operation(
            operationId = "listLocalStandards",
            summary = "Standards of the own region, of those around it and inside it",
            description =
                    "All on one page, by region, measure and first day. In a region the standard of the narrowest region"
                            + " holds, and of those the latest.")
    public Page<LocalStandard> listLocalStandards(
            @Parameter(description = "Only those that may hold in this region", example = "35.21")
                    @QueryParam("region")
                    @Pattern(regexp = RegionCode.PATTERN)
                    String region,
            @Parameter(description = "Only this measure", example = "VISIT_RATE") @QueryParam("measure")
                    Measure measure) {
        var found = standards.all().stream()
                .filter(keep::isVisible)
                .filter(one -> region == null || one.reaches(region))
                .filter(one -> measure == null || one.measure() == measure)
                .toList();
        return new Page<>(found, null, LocalStandard.SHEET);
    }

    @GET
    @Path("/{region}/{measure}/{validFrom}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "getLocalStandard", summary = "One standard")
    public LocalStandard getLocalStandard(
            @Parameter(description = "Kemendagri code; `*` the country", example = "35")
                    @PathParam("region")
                    @Pattern(regexp = REGION)
                    String region,
            @Parameter(description = "The measure", example = "VISIT_RATE") @PathParam("measure") Measure measure,
            @Parameter(description = "First day", example = "2013-01-01") @PathParam("validFrom") LocalDate validFrom) {
        return keep.get(region, measure, validFrom);
    }

    @PUT
    @Path("/{region}/{measure}/{validFrom}")
    @RolesAllowed({Role.DINKES, Role.NATIONAL})
    @Operation(
            operationId = "putLocalStandard",
            summary = "Set a standard of a region from a day on",
            description =
                    "It holds until the next first day. Figures read later are judged by it, also those of earlier years"
                            + " from that day on. 201 when new, 200 when it already was so; changing one needs `If-Match`.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            description = "ETag of the standard as you read it; needed when it changes",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or already so",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = LocalStandard.class)))
    @APIResponse(
            responseCode = "201",
            description = "Set for the first time",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = LocalStandard.class)))
    public RestResponse<LocalStandard> putLocalStandard(
            @Parameter(description = "Kemendagri code; `*` the country", example = "35.21")
                    @PathParam("region")
                    @Pattern(regexp = REGION)
                    String region,
            @Parameter(description = "The measure", example = "BOR") @PathParam("measure") Measure measure,
            @Parameter(description = "First day", example = "2016-06-01") @PathParam("validFrom") LocalDate validFrom,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = StandardBounds.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "bor-ngawi",
                                                            summary = "BOR of Puskesmas in Ngawi",
                                                            value =
                                                                    """
                                                                    {"lower": 40, "upper": 60, "source": "SK Kepala Dinas Kesehatan Ngawi 2016"}
                                                                    """)))
                    @NotNull
                    @Valid
                    StandardBounds bounds) {
        var kept = keep.put(region, measure, validFrom, bounds);
        return RestResponse.ResponseBuilder.create(
                        kept.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, kept.standard())
                .build();
    }

    @GET
    @Path("/{region}/{measure}/{validFrom}/history")
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "listLocalStandardHistory", summary = "Who changed a standard, when, before and after")
    public Page<TrailEntry> listLocalStandardHistory(
            @Parameter(description = "Kemendagri code; `*` the country", example = "35.21")
                    @PathParam("region")
                    @Pattern(regexp = REGION)
                    String region,
            @Parameter(description = "The measure", example = "BOR") @PathParam("measure") Measure measure,
            @Parameter(description = "First day", example = "2016-06-01") @PathParam("validFrom") LocalDate validFrom,
            @Valid @BeanParam PageRequest page) {
        keep.required(region, measure, validFrom);
        return trail.list(region, KeepStandard.KIND, measure + "/" + validFrom, page);
    }
}
