package id.kinerjapuskesmas.kinerja.assessment;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
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

/** Performance assessments (PKP): a Puskesmas fills in its own, its health office verifies. */
@Path("/v1/assessments")
@Tag(name = "assessments", description = "Self-assessment, verification and establishment of the kelompok")
class AssessmentResource {

    private static final String ID = "Id chosen by the client, a UUID";
    private static final String ID_EXAMPLE = "6a1f0c7e-93d4-4d0b-8f4e-2f6f0f4f7a01";

    private final Assessments assessments;
    private final BeginAssessment begin;
    private final EnterValues enter;
    private final MoveAssessment move;
    private final History history;
    private final Desk desk;
    private final Conditional conditional;
    private final Caller caller;

    AssessmentResource(
            Assessments assessments,
            BeginAssessment begin,
            EnterValues enter,
            MoveAssessment move,
            History history,
            Desk desk,
            Conditional conditional,
            Caller caller) {
        this.assessments = assessments;
        this.begin = begin;
        this.enter = enter;
        this.move = move;
        this.history = history;
        this.desk = desk;
        this.conditional = conditional;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "listAssessments", summary = "Assessments in reach, by facility")
    public Page<AssessmentSummary> listAssessments(
            @Valid @BeanParam AssessmentFilter filter, @Valid @BeanParam PageRequest page) {
        return Page.of(
                assessments.list(caller.scope(), filter, page),
                page,
                row -> List.of(row.facility(), row.assessment().toString()));
    }

    @GET
    @Path("/{assessment}")
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "getAssessment", summary = "One assessment with its rows")
    public Assessment getAssessment(
            @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("assessment") UUID assessment) {
        var row = assessments.required(assessment, caller.scope());
        conditional.read(row.version);
        return desk.show(row);
    }

    @PUT
    @Path("/{assessment}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "putAssessment",
            summary = "Begin an assessment",
            description = "201 when new, 200 when the same was sent before, 409 when the id belongs to another.")
    @APIResponse(
            responseCode = "200",
            description = "Already begun",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Assessment.class)))
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Assessment.class)))
    public RestResponse<Assessment> putAssessment(
            @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("assessment") UUID assessment,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = AssessmentRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "banjarsari",
                                                            value =
                                                                    """
                                                                    {"facility": "P3207100101", "period": "2025", "instrument": "rekap-nasional-2025"}
                                                                    """)))
                    @NotNull
                    @Valid
                    AssessmentRequest request) {
        var begun = begin.put(assessment, request);
        conditional.tag(begun.version());
        return RestResponse.ResponseBuilder.create(
                        begun.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, begun.assessment())
                .build();
    }

    @PUT
    @Path("/{assessment}/self-values")
    @RolesAllowed(Role.PUSKESMAS)
    @Operation(
            operationId = "putSelfValues",
            summary = "Fill in the self-assessment",
            description = "Replaces all rows; those left out are empty again. Open while DRAFT or RETURNED.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            description = "ETag of the assessment as you read it",
            schema = @Schema(type = SchemaType.STRING))
    public Assessment putSelfValues(
            @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("assessment") UUID assessment,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = SelfValues.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "three-rows",
                                                            summary = "A coverage, a count and a score",
                                                            value =
                                                                    """
                                                                    {"values": [
                                                                     {"indicator": "PROMKES_PHBS_RT", "numerator": 684, "denominator": 3395,
                                                                      "evidence": [{"url": "https://drive.puskesmas.example/2025/phbs.pdf", "title": "Rekap PHBS 2025"}]},
                                                                     {"indicator": "PROMKES_PENYULUHAN", "numerator": 6},
                                                                     {"indicator": "MAN_RUK", "score": 7}]}
                                                                    """)))
                    @NotNull
                    @Valid
                    SelfValues values) {
        return enter.self(assessment, values.values());
    }

    @PUT
    @Path("/{assessment}/verified-values")
    @RolesAllowed(Role.DINKES)
    @Operation(
            operationId = "putVerifiedValues",
            summary = "Note what the health office found",
            description =
                    "Replaces all findings; rows left out are confirmed by VERIFY. Open while SUBMITTED. A value that"
                            + " differs needs its reason.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            description = "ETag of the assessment as you read it",
            schema = @Schema(type = SchemaType.STRING))
    public Assessment putVerifiedValues(
            @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("assessment") UUID assessment,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = VerifiedValues.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "one-finding",
                                                            value =
                                                                    """
                                                                    {"values": [{"indicator": "PROMKES_PHBS_RT", "numerator": 672, "denominator": 3395,
                                                                     "reason": "12 rumah tangga tidak ada di kohort"}]}
                                                                    """)))
                    @NotNull
                    @Valid
                    VerifiedValues values) {
        return enter.verified(assessment, values.values());
    }

    @POST
    @Path("/{assessment}/transitions")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "moveAssessment",
            summary = "Take a step of the workflow",
            description =
                    "DRAFT or RETURNED -> SUBMIT -> SUBMITTED -> VERIFY -> VERIFIED -> ESTABLISH -> ESTABLISHED ->"
                            + " FEEDBACK -> FEEDBACK -> CLOSE -> CLOSED; RETURN"
                            + " from SUBMITTED or VERIFIED. An incomplete assessment is not submitted: errors name the"
                            + " missing indicators.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            description = "ETag of the assessment as you read it",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "The assessment after the step",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Assessment.class)))
    public Assessment moveAssessment(
            @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("assessment") UUID assessment,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = TransitionRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "return",
                                                            value =
                                                                    """
                                                                    {"action": "RETURN", "reason": "Sasaran KIA_K6 belum sesuai data BPS"}
                                                                    """)))
                    @NotNull
                    @Valid
                    TransitionRequest request) {
        return move.move(assessment, request);
    }

    @GET
    @Path("/{assessment}/history")
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "listAssessmentHistory", summary = "Who did what, when, before and after")
    public Page<HistoryEntry> listAssessmentHistory(
            @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("assessment") UUID assessment,
            @Valid @BeanParam PageRequest page) {
        var row = assessments.required(assessment, caller.scope());
        return Page.of(history.list(row, page), page, entry -> List.of(String.valueOf(entry.revision())));
    }
}
