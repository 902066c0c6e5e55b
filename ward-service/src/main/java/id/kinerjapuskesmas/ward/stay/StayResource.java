package id.kinerjapuskesmas.ward.stay;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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

@Path("/v1/facilities/{facility}/stays/{stay}")
@Tag(
        name = "stays",
        description =
                "Episodes of inpatient care as events; the census of their ward-months is derived from them. No name, no NIK")
class StayResource {

    private final Stays stays;
    private final Conditional conditional;

    StayResource(Stays stays, Conditional conditional) {
        this.stays = stays;
        this.conditional = conditional;
    }

    @PUT
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "putStay",
            summary = "Admit a patient, record a whole stay, or correct one",
            description =
                    "Idempotent by the client's id: the same again is 200, and so is the first news of a stay that has gone"
                            + " on meanwhile. Anything else is a correction: it needs If-Match and a reason, and the old revision"
                            + " stays readable. Refused with field and reason: what has not come yet, a discharge before the"
                            + " admission, transfers out of order, an unknown or closed ward (422); a bed in use, a ward-month"
                            + " with another source, a closed month (409). The census of the days touched follows in the same"
                            + " transaction; ward-months the stay reaches have the source STAYS from then on.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = HttpHeaders.IF_MATCH,
            description = "ETag of the stay, to correct it",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "201",
            description = "Admitted.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Stay.class)))
    @APIResponse(
            responseCode = "200",
            description = "Known already, or corrected.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Stay.class)))
    public RestResponse<Stay> put(
            @BeanParam @Valid StayPath path,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = {
                                                @ExampleObject(
                                                        name = "Admission",
                                                        summary = "Admitted in the morning, still there",
                                                        value =
                                                                """
                                                                {"reference": "RI-2025-0417", "sex": "FEMALE", "ageGroup": "YEARS_25_44", "payer": "JKN_PBI", "admission": {"at": "2025-03-01T08:10:00+07:00", "ward": "RANAP", "class": "III", "bed": "R1-3"}, "transfers": [], "discharge": null, "reason": null}
                                                                """),
                                                @ExampleObject(
                                                        name = "Correction",
                                                        summary = "The whole stay with its corrected discharge",
                                                        value =
                                                                """
                                                                {"reference": "RI-2025-0417", "sex": "FEMALE", "ageGroup": "YEARS_25_44", "payer": "JKN_PBI", "admission": {"at": "2025-03-01T08:10:00+07:00", "ward": "RANAP", "class": "III", "bed": "R1-3"}, "transfers": [{"transfer": "01956f2e-7a10-7c51-8a0e-1f6f0b0c2a02", "at": "2025-03-02T14:30:00+07:00", "ward": "ISOLASI", "class": "KHUSUS", "bed": null}], "discharge": {"at": "2025-03-04T10:00:00+07:00", "way": "HOME"}, "reason": "Jam pulang salah ketik"}
                                                                """)
                                            }))
                    @Valid
                    @NotNull
                    StaySheet sheet) {
        return answer(stays.put(path.facility, path.stay, sheet));
    }

    @GET
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(
            operationId = "getStay",
            summary = "Read a stay",
            description = "A voided stay is still shown, with the state VOIDED.")
    public Stay get(@BeanParam @Valid StayPath path) {
        var found = stays.get(path.facility, path.stay);
        conditional.read(found.revision());
        return found;
    }

    @GET
    @Path("/revisions")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(
            operationId = "listStayRevisions",
            summary = "Read every revision of a stay, the present one first",
            description = "What was recorded, by whom, when, what it changed and why.")
    public Page<Stay> revisions(@BeanParam @Valid StayPath path) {
        return new Page<>(stays.revisions(path.facility, path.stay), null, null);
    }

    @PUT
    @Path("/transfers/{transfer}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "putTransfer",
            summary = "Move a patient to another ward, class or bed",
            description =
                    "Idempotent by the client's id of the transfer, without If-Match: the same again is 200, the same id"
                            + " otherwise is 409 TRANSFER_DIFFERS. A stay that has ended, or a transfer before the last one, is"
                            + " corrected by PUT of the stay.")
    @APIResponse(
            responseCode = "201",
            description = "Moved.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Stay.class)))
    @APIResponse(
            responseCode = "200",
            description = "Known already.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Stay.class)))
    public RestResponse<Stay> transfer(
            @BeanParam @Valid StayPath path,
            @PathParam("transfer")
                    @Parameter(
                            description = "Id of the transfer, chosen by the client",
                            example = "01956f2e-7a10-7c51-8a0e-1f6f0b0c2a02")
                    UUID transfer,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "To isolation",
                                                            value =
                                                                    """
                                                                    {"at": "2025-03-02T14:30:00+07:00", "ward": "ISOLASI", "class": "KHUSUS", "bed": "IS-1"}
                                                                    """)))
                    @Valid
                    @NotNull
                    BedPlace to) {
        return answer(stays.transfer(path.facility, path.stay, transfer, to));
    }

    @PUT
    @Path("/discharge")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "putDischarge",
            summary = "Discharge a patient, alive or dead",
            description =
                    "Idempotent without If-Match: the same again is 200, another discharge is 409 ALREADY_DISCHARGED and is"
                            + " corrected by PUT of the stay. Deaths count as below or from 48 hours by the minutes since admission"
                            + " to the facility (2,880), whatever the wards in between.")
    @APIResponse(
            responseCode = "201",
            description = "Discharged.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Stay.class)))
    @APIResponse(
            responseCode = "200",
            description = "Known already.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Stay.class)))
    public RestResponse<Stay> discharge(
            @BeanParam @Valid StayPath path,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = {
                                                @ExampleObject(
                                                        name = "Home",
                                                        value =
                                                                """
                                                                {"at": "2025-03-04T10:00:00+07:00", "way": "HOME"}
                                                                """),
                                                @ExampleObject(
                                                        name = "Referred to the district hospital",
                                                        value =
                                                                """
                                                                {"at": "2025-03-01T21:45:00+07:00", "way": "REFERRED"}
                                                                """)
                                            }))
                    @Valid
                    @NotNull
                    Discharge discharge) {
        return answer(stays.discharge(path.facility, path.stay, discharge));
    }

    @POST
    @Path("/transitions")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "changeStateOfStay",
            summary = "Void a stay that was recorded by mistake",
            description =
                    "Needs If-Match. The stay counts nowhere any more, its history stays, and its id is answered 410 when it"
                            + " is sent again. Voiding a voided stay changes nothing.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = HttpHeaders.IF_MATCH,
            description = "ETag of the stay, to void it",
            schema = @Schema(type = SchemaType.STRING))
    public Stay transition(
            @BeanParam @Valid StayPath path,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "Recorded twice",
                                                            value =
                                                                    """
                                                                    {"action": "VOID", "reason": "Tercatat dua kali"}
                                                                    """)))
                    @Valid
                    @NotNull
                    StayTransition transition) {
        return stays.transition(path.facility, path.stay, transition);
    }

    private static RestResponse<Stay> answer(Stays.Written written) {
        return RestResponse.status(
                written.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, written.now());
    }
}
