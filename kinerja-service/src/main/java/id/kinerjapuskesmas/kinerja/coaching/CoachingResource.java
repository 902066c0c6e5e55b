package id.kinerjapuskesmas.kinerja.coaching;

import id.kinerjapuskesmas.kinerja.facility.Register;
import id.kinerjapuskesmas.kinerja.ranking.Explanations;
import id.kinerjapuskesmas.kinerja.trail.Trail;
import id.kinerjapuskesmas.kinerja.trail.TrailEntry;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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

/** What follows from an assessment. */
@Path("/v1/coachings")
@Tag(name = "coaching", description = "Coaching (pembinaan) of Puskesmas: focus, actions, due dates, outcomes")
class CoachingResource {

    private static final String IF_MATCH = "ETag of the coaching as you read it";

    private final CoachingStore store;
    private final KeepCoaching keep;
    private final Explanations explanations;
    private final Register register;
    private final Trail trail;
    private final Conditional conditional;
    private final Caller caller;

    CoachingResource(
            CoachingStore store,
            KeepCoaching keep,
            Explanations explanations,
            Register register,
            Trail trail,
            Conditional conditional,
            Caller caller) {
        this.store = store;
        this.keep = keep;
        this.explanations = explanations;
        this.register = register;
        this.trail = trail;
        this.conditional = conditional;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "listCoachings", summary = "Coachings in reach, by facility and period")
    public Page<Coaching> listCoachings(@Valid @BeanParam CoachingFilter filter, @Valid @BeanParam PageRequest page) {
        return Page.of(store.list(filter, page), page, one -> List.of(one.facility(), one.period()));
    }

    @GET
    @Path("/{facility}/{period}")
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "getCoaching", summary = "The coaching of a Puskesmas after the assessment of a period")
    public Coaching getCoaching(@Valid @BeanParam CoachingKey key) {
        var found = store.required(key);
        conditional.tag(found.revision());
        return found;
    }

    @PUT
    @Path("/{facility}/{period}")
    @RolesAllowed(Role.DINKES)
    @Operation(
            operationId = "putCoaching",
            summary = "Plan a coaching, change it, or enter outcomes",
            description =
                    "201 when new, 200 when it already was so; changing one needs `If-Match`; 409 with NOT_OPEN once it is"
                            + " COMPLETED or CANCELLED. Focus indicators are those of the ranking's instrument.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            description = IF_MATCH + "; needed when it changes",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or already so",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Coaching.class)))
    @APIResponse(
            responseCode = "201",
            description = "Planned",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Coaching.class)))
    public RestResponse<Coaching> putCoaching(
            @Valid @BeanParam CoachingKey key,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = CoachingPlan.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "antenatal",
                                                            summary = "Antenatal visits fall short",
                                                            value =
                                                                    """
                                                                    {"ranking": "2f1e4c88-0b7a-4f57-8c39-3f5b6a7d2025",
                                                                     "focus": [{"indicator": "KIA_K6", "note": "Kunjungan K6 tidak tercatat di pustu"}],
                                                                     "actions": [{"action": "Kunjungan rumah ibu hamil trimester III setiap Jumat",
                                                                                  "responsible": "PJ_KLASTER_IBU_ANAK", "dueDate": "2026-06-30"}],
                                                                     "note": "Disepakati dalam lokakarya mini 12 Februari"}
                                                                    """)))
                    @NotNull
                    @Valid
                    CoachingPlan plan) {
        var kept = keep.put(key, plan);
        return RestResponse.ResponseBuilder.create(
                        kept.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, kept.coaching())
                .build();
    }

    @POST
    @Path("/{facility}/{period}/transitions")
    @RolesAllowed(Role.DINKES)
    @Operation(
            operationId = "moveCoaching",
            summary = "Start, complete or cancel a coaching",
            description = "Needs `If-Match`. COMPLETE is 409 with ACTIONS_OPEN while an action has no outcome.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            required = true,
            description = IF_MATCH,
            schema = @Schema(type = SchemaType.STRING))
    public Coaching moveCoaching(
            @Valid @BeanParam CoachingKey key,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = CoachingStepRequest.class),
                                            examples = {
                                                @ExampleObject(name = "start", value = "{\"action\": \"START\"}"),
                                                @ExampleObject(
                                                        name = "cancel",
                                                        value =
                                                                "{\"action\": \"CANCEL\", \"reason\": \"Puskesmas digabung dengan Puskesmas Ciulu\"}")
                                            }))
                    @NotNull
                    @Valid
                    CoachingStepRequest request) {
        return keep.move(key, request);
    }

    @GET
    @Path("/{facility}/{period}/proposal")
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(
            operationId = "proposeCoaching",
            summary = "The indicators with the largest gaps, to choose the focus from",
            description =
                    "From the newest ranking of the period that holds the Puskesmas and that the caller may see; 404 when"
                            + " there is none.")
    public CoachingProposal proposeCoaching(
            @Valid @BeanParam CoachingKey key,
            @Parameter(description = "How many, 1 to 50", example = "5")
                    @QueryParam("limit")
                    @DefaultValue("5")
                    @Min(1)
                    @Max(50)
                    int limit) {
        register.required(key.facility, caller.scope());
        var explained = explanations
                .newest(key.facility, key.period)
                .orElseThrow(() -> ProblemException.notFound("ranking", key.facility + "/" + key.period));
        var gaps = Gaps.of(explained.tree());
        return new CoachingProposal(
                key.facility,
                key.period,
                explained.ranking(),
                explained.entry().kelompok(),
                gaps.size(),
                gaps.stream().limit(limit).toList());
    }

    @GET
    @Path("/{facility}/{period}/history")
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "listCoachingHistory", summary = "Who changed a coaching, when, before and after")
    public Page<TrailEntry> listCoachingHistory(@Valid @BeanParam CoachingKey key, @Valid @BeanParam PageRequest page) {
        var found = store.required(key);
        return trail.list(found.facility(), KeepCoaching.KIND, found.period(), page);
    }
}
