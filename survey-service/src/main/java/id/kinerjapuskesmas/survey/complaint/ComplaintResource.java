package id.kinerjapuskesmas.survey.complaint;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.survey.change.ChangeList;
import id.kinerjapuskesmas.survey.change.Changes;
import id.kinerjapuskesmas.survey.facility.Facilities;
import id.kinerjapuskesmas.survey.facility.Facility;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
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

@Path("/v1/facilities/{facility}/complaints/{complaint}")
@Tag(
        name = "complaints",
        description =
                "Complaints and suggestions: their text for the facility and its Dinas, their figures for everybody")
@RolesAllowed({Role.PUSKESMAS, Role.DINKES})
class ComplaintResource {

    private final Facilities facilities;
    private final ChangeComplaint change;
    private final Changes changes;
    private final Conditional conditional;

    ComplaintResource(Facilities facilities, ChangeComplaint change, Changes changes, Conditional conditional) {
        this.facilities = facilities;
        this.change = change;
        this.changes = changes;
        this.conditional = conditional;
    }

    @PUT
    @Transactional(rollbackOn = Exception.class)
    @Operation(
            operationId = "putComplaint",
            summary = "Record or correct a complaint or suggestion under an id made by the client",
            description = "The same body again changes nothing; a correction needs If-Match and leaves a trace.")
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            description = "ETag of the complaint; needed to correct it, not to record it",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "201",
            description = "Recorded, in state RECEIVED",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Complaint.class)))
    @APIResponse(
            responseCode = "200",
            description = "Known already, or corrected",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Complaint.class)))
    public RestResponse<Complaint> putComplaint(
            @PathParam("facility") @Parameter(description = "Code of the facility", example = "P3207010101")
                    String facility,
            @PathParam("complaint") @Parameter(description = "UUID made by the client") UUID complaint,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "antrean",
                                                            value =
                                                                    """
                                                                    {"kind": "COMPLAINT", "channel": "BOX", "receivedAt": "2026-02-10T09:15:00+07:00",
                                                                     "unit": "PENDAFTARAN", "unsur": "WAKTU", "text": "Antrean pendaftaran lebih dari satu jam"}""")))
                    @NotNull
                    @Valid
                    ComplaintData body)
            throws SQLException {
        var reached = facilities.reach(facility);
        var created = change.put(reached, complaint, body);
        return RestResponse.status(
                created ? RestResponse.Status.CREATED : RestResponse.Status.OK, show(reached, complaint));
    }

    @GET
    @Transactional
    @Operation(operationId = "getComplaint", summary = "One complaint with its answer and what may be done next")
    public Complaint getComplaint(
            @PathParam("facility") @Parameter(description = "Code of the facility", example = "P3207010101")
                    String facility,
            @PathParam("complaint") @Parameter(description = "Id of the complaint") UUID complaint) {
        var reached = facilities.reach(facility);
        conditional.read(find(reached, complaint).version);
        return show(reached, complaint);
    }

    @POST
    @Path("/transitions")
    @Transactional(rollbackOn = Exception.class)
    @Operation(
            operationId = "transitionComplaint",
            summary = "Start on, answer or reopen a complaint",
            description =
                    """
                    RECEIVED -START-> IN_PROGRESS -ANSWER-> ANSWERED, also straight from RECEIVED; REOPEN leads from \
                    ANSWERED back to IN_PROGRESS.""")
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            required = true,
            description = "ETag of the complaint",
            schema = @Schema(type = SchemaType.STRING))
    public Complaint transitionComplaint(
            @PathParam("facility") @Parameter(description = "Code of the facility", example = "P3207010101")
                    String facility,
            @PathParam("complaint") @Parameter(description = "Id of the complaint") UUID complaint,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "answer",
                                                            value =
                                                                    """
                                                                    {"action": "ANSWER", "reason": null, "answer": "Loket kedua dibuka mulai Maret",
                                                                     "answeredAt": "2026-02-12T13:00:00+07:00"}""")))
                    @NotNull
                    @Valid
                    ComplaintTransition body)
            throws SQLException {
        var reached = facilities.reach(facility);
        change.act(reached, complaint, body);
        return show(reached, complaint);
    }

    @GET
    @Path("/history")
    @Transactional
    @Operation(
            operationId = "getComplaintHistory",
            summary = "Who changed or answered a complaint, when, and from what to what")
    public ChangeList getComplaintHistory(
            @PathParam("facility") @Parameter(description = "Code of the facility", example = "P3207010101")
                    String facility,
            @PathParam("complaint") @Parameter(description = "Id of the complaint") UUID complaint)
            throws SQLException {
        var reached = facilities.reach(facility);
        find(reached, complaint);
        return changes.of(ChangeComplaint.key(reached, complaint));
    }

    private StoredComplaint find(Facility facility, UUID complaint) {
        return change.find(facility, complaint).orElseThrow(() -> ProblemException.notFound("complaint", complaint));
    }

    private Complaint show(Facility facility, UUID complaint) {
        return find(facility, complaint).toComplaint(facility.zoneId());
    }
}
