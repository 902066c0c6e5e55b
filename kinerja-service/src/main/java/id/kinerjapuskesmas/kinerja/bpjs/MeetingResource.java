package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.kinerja.region.RegionCode;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.ProblemException;
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
import jakarta.ws.rs.QueryParam;
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

/** Reconciliation meetings: a region's, so a single Puskesmas sees them through its constraints only. */
@Path("/v1/reconciliation-meetings")
@Tag(
        name = "constraints",
        description = "Constraints (kendala) of the partnership with BPJS, and reconciliation meetings")
class MeetingResource {

    private static final String ID = "Id chosen by the client, a UUID";
    private static final String ID_EXAMPLE = "7c1d2a34-5b6c-4d7e-8f90-a1b2c3d4e5f6";

    private final MeetingStore store;
    private final KeepMeeting keep;
    private final Conditional conditional;
    private final Caller caller;

    MeetingResource(MeetingStore store, KeepMeeting keep, Conditional conditional, Caller caller) {
        this.store = store;
        this.keep = keep;
        this.conditional = conditional;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed({Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS})
    @Operation(operationId = "listReconciliationMeetings", summary = "Reconciliation meetings in reach, newest first")
    public Page<Meeting> listReconciliationMeetings(
            @Parameter(description = "Only this region and those inside it", example = "17.07")
                    @QueryParam("region")
                    @Pattern(regexp = RegionCode.PATTERN)
                    String region,
            @Valid @BeanParam PageRequest page) {
        return Page.of(
                store.list(caller.scope(), region, page),
                page,
                one -> List.of(one.details().heldOn().toString(), one.meeting().toString()));
    }

    @GET
    @Path("/{meeting}")
    @Transactional
    @RolesAllowed({Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS})
    @Operation(operationId = "getReconciliationMeeting", summary = "One reconciliation meeting")
    public Meeting getReconciliationMeeting(
            @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("meeting") UUID meeting) {
        var scope = caller.scope();
        var found = store.find(meeting)
                .filter(one -> scope.coversWholeRegion(one.details().region()))
                .orElseThrow(() -> ProblemException.notFound("meeting", meeting));
        conditional.read(found.revision());
        return found;
    }

    @PUT
    @Path("/{meeting}")
    @RolesAllowed(Role.DINKES)
    @Operation(
            operationId = "putReconciliationMeeting",
            summary = "Record a reconciliation meeting or change it",
            description = "201 when new, 200 when it already was so; changing one needs `If-Match`.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            description = "ETag of the meeting as you read it; needed when it changes",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or already so",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Meeting.class)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Meeting.class)))
    public RestResponse<Meeting> putReconciliationMeeting(
            @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("meeting") UUID meeting,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = MeetingDetails.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "lebong",
                                                            value =
                                                                    """
                                                                    {"region": "17.07", "heldOn": "2024-06-12", "title": "Forum kemitraan Kabupaten Lebong, Juni 2024",
                                                                     "conclusions": "Stok obat hipertensi dipantau mingguan.",
                                                                     "constraints": ["0b6f6b1e-4f0a-4b57-9a55-0c5f0a2f1707"]}
                                                                    """)))
                    @NotNull
                    @Valid
                    MeetingDetails details) {
        var kept = keep.put(meeting, details);
        return RestResponse.ResponseBuilder.create(
                        kept.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, kept.meeting())
                .build();
    }
}
