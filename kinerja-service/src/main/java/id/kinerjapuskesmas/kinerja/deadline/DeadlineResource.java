package id.kinerjapuskesmas.kinerja.deadline;

import id.kinerjapuskesmas.kinerja.region.RegionCode;
import id.kinerjapuskesmas.kinerja.trail.Trail;
import id.kinerjapuskesmas.kinerja.trail.TrailEntry;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
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

/** The health office sets until when PKP is submitted, verified and answered; its Puskesmas read it on each assessment. */
@Path("/v1/regions/{region}/assessment-deadlines")
@Tag(name = "assessments")
class DeadlineResource {

    private static final String PERIOD = "^[0-9]{4}(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])))?$";

    private final Deadlines deadlines;
    private final KeepDeadlines keep;
    private final Trail trail;
    private final Conditional conditional;

    DeadlineResource(Deadlines deadlines, KeepDeadlines keep, Trail trail, Conditional conditional) {
        this.deadlines = deadlines;
        this.keep = keep;
        this.trail = trail;
        this.conditional = conditional;
    }

    @GET
    @Transactional
    @RolesAllowed({Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(
            operationId = "listAssessmentDeadlines",
            summary = "Deadlines of a region's kabupaten and kota, by region and period")
    public Page<Deadline> listAssessmentDeadlines(
            @Parameter(description = "Kemendagri code; all kabupaten and kota inside it", example = "32")
                    @PathParam("region")
                    @Pattern(regexp = RegionCode.PATTERN)
                    String region,
            @Valid @BeanParam PageRequest page) {
        keep.reach(region);
        return Page.of(deadlines.list(region, page), page, one -> List.of(one.region(), one.period()));
    }

    @GET
    @Path("/{period}")
    @Transactional
    @RolesAllowed({Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "getAssessmentDeadline", summary = "Deadlines of one kabupaten/kota and period")
    public Deadline getAssessmentDeadline(
            @Parameter(description = "Kemendagri code of a kabupaten or kota", example = "32.07")
                    @PathParam("region")
                    @Pattern(regexp = RegionCode.PATTERN)
                    String region,
            @Parameter(description = "Year, semester, quarter or month", example = "2025")
                    @PathParam("period")
                    @Pattern(regexp = PERIOD)
                    String period) {
        var found = keep.required(region, period);
        conditional.read(found.revision());
        return found;
    }

    @PUT
    @Path("/{period}")
    @RolesAllowed(Role.DINKES)
    @Operation(
            operationId = "putAssessmentDeadline",
            summary = "Set until when PKP of a period is submitted, verified and answered",
            description =
                    "201 when new, 200 when it already was so; changing them needs `If-Match`. Days are local days of the"
                            + " kabupaten and the last day counts as on time. Changing a deadline judges everything anew,"
                            + " also what was done already; every change is a revision in the history. 422 `OUT_OF_ORDER`"
                            + " when a day precedes the one before it, `NOT_A_KABUPATEN` for another region.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            description = "ETag of the deadlines as you read them; needed when they change",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or already so",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Deadline.class)))
    @APIResponse(
            responseCode = "201",
            description = "Set for the first time",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Deadline.class)))
    public RestResponse<Deadline> putAssessmentDeadline(
            @Parameter(description = "Kemendagri code of a kabupaten or kota", example = "32.07")
                    @PathParam("region")
                    @Pattern(regexp = RegionCode.PATTERN)
                    String region,
            @Parameter(description = "Year, semester, quarter or month", example = "2025")
                    @PathParam("period")
                    @Pattern(regexp = PERIOD)
                    String period,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = DeadlineDays.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "ciamis-2025",
                                                            value =
                                                                    """
                                                                    {"submission": "2026-01-15", "verification": "2026-02-15", "feedback": "2026-02-28"}
                                                                    """)))
                    @NotNull
                    @Valid
                    DeadlineDays days) {
        var kept = keep.put(region, period, days);
        return RestResponse.ResponseBuilder.create(
                        kept.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, kept.deadline())
                .build();
    }

    @GET
    @Path("/{period}/history")
    @Transactional
    @RolesAllowed({Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "listAssessmentDeadlineHistory", summary = "Who set deadlines, when, before and after")
    public Page<TrailEntry> listAssessmentDeadlineHistory(
            @Parameter(description = "Kemendagri code of a kabupaten or kota", example = "32.07")
                    @PathParam("region")
                    @Pattern(regexp = RegionCode.PATTERN)
                    String region,
            @Parameter(description = "Year, semester, quarter or month", example = "2025")
                    @PathParam("period")
                    @Pattern(regexp = PERIOD)
                    String period,
            @Valid @BeanParam PageRequest page) {
        keep.required(region, period);
        return trail.list(region, KeepDeadlines.KIND, period, page);
    }
}
