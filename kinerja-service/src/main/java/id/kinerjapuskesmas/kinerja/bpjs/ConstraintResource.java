package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.kinerja.trail.Trail;
import id.kinerjapuskesmas.kinerja.trail.TrailEntry;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
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

/** What stands in the way of the partnership, whose it is, and what is done about it. */
@Path("/v1/constraints")
@Tag(
        name = "constraints",
        description = "Constraints (kendala) of the partnership with BPJS, and reconciliation meetings")
class ConstraintResource {

    private static final String ID = "Id chosen by the client, a UUID";
    private static final String ID_EXAMPLE = "0b6f6b1e-4f0a-4b57-9a55-0c5f0a2f1707";

    private final ConstraintStore store;
    private final KeepConstraint keep;
    private final Trail trail;
    private final Conditional conditional;
    private final Caller caller;
    private final Clock clock;

    ConstraintResource(
            ConstraintStore store,
            KeepConstraint keep,
            Trail trail,
            Conditional conditional,
            Caller caller,
            Clock clock) {
        this.store = store;
        this.keep = keep;
        this.trail = trail;
        this.conditional = conditional;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS})
    @Operation(operationId = "listConstraints", summary = "Constraints in reach, by facility")
    public Page<PartnershipConstraint> listConstraints(
            @Valid @BeanParam ConstraintFilter filter, @Valid @BeanParam PageRequest page) {
        return Page.of(
                store.list(caller.scope(), filter, LocalDate.now(clock), page),
                page,
                one -> List.of(one.details().facility(), one.constraint().toString()));
    }

    @GET
    @Path("/{constraint}")
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS})
    @Operation(operationId = "getConstraint", summary = "One constraint with its comments and meetings")
    public PartnershipConstraint getConstraint(
            @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("constraint") UUID constraint) {
        var found = store.required(constraint, caller.scope());
        conditional.tag(found.revision());
        return found;
    }

    @PUT
    @Path("/{constraint}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "putConstraint",
            summary = "Report a constraint or change it",
            description =
                    "201 when new, 200 when it already was so; changing one needs `If-Match`; 409 when the id belongs to"
                            + " another facility's. To hold a party responsible needs evidence.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            description = "ETag of the constraint as you read it; needed when it changes",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or already so",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PartnershipConstraint.class)))
    @APIResponse(
            responseCode = "201",
            description = "Reported",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PartnershipConstraint.class)))
    public RestResponse<PartnershipConstraint> putConstraint(
            @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("constraint") UUID constraint,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = ConstraintDetails.class),
                                            examples = {
                                                @ExampleObject(
                                                        name = "medicines",
                                                        summary =
                                                                "Medicines out of stock, due to the district and the facility",
                                                        value =
                                                                """
                                                                {"facility": "P1707010101", "topic": "OBAT_KOSONG", "title": "Obat hipertensi kosong dua minggu",
                                                                 "description": "Amlodipin dan kaptopril kosong sejak 10 Mei.",
                                                                 "attribution": ["PEMDA", "FASKES"],
                                                                 "evidence": [{"description": "Kartu stok Mei 2024: amlodipin kosong 12 hari"}],
                                                                 "status": "IN_PROGRESS", "followUp": "Pengadaan lewat e-katalog, tiba 24 Juni",
                                                                 "reportedOn": "2024-05-20", "dueDate": "2024-06-30"}
                                                                """),
                                                @ExampleObject(
                                                        name = "referral-online",
                                                        summary = "Referral through P-Care without a hospital",
                                                        value =
                                                                """
                                                                {"facility": "1019001", "topic": "RUJUKAN_ONLINE", "obstacle": "NO_HOSPITAL",
                                                                 "title": "Tidak ada rumah sakit di kabupaten", "description": "Pasien dirujuk ke kabupaten tetangga.",
                                                                 "attribution": ["UNDETERMINED"], "evidence": [], "status": "OPEN", "reportedOn": "2024-02-01"}
                                                                """)
                                            }))
                    @NotNull
                    @Valid
                    ConstraintDetails details) {
        var kept = keep.put(constraint, details);
        return RestResponse.ResponseBuilder.create(
                        kept.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, kept.constraint())
                .build();
    }

    @PUT
    @Path("/{constraint}/comments/{comment}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.BPJS})
    @Operation(
            operationId = "putConstraintComment",
            summary = "Say something about a constraint",
            description = "201 when new, 200 when the same was sent before; a comment is never changed.")
    @APIResponse(
            responseCode = "200",
            description = "Already said",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ConstraintComment.class)))
    @APIResponse(
            responseCode = "201",
            description = "Said",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ConstraintComment.class)))
    public RestResponse<ConstraintComment> putConstraintComment(
            @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("constraint") UUID constraint,
            @Parameter(description = ID, example = "5f3d0c8a-1c2b-4f57-8d7e-0a4b6f1e2024") @PathParam("comment")
                    UUID comment,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = CommentText.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "paid",
                                                            value =
                                                                    "{\"text\": \"Klaim obat program rujuk balik sudah dibayar 3 Juni.\"}")))
                    @NotNull
                    @Valid
                    CommentText text) {
        var said = keep.comment(constraint, comment, text.text());
        return RestResponse.ResponseBuilder.create(
                        said.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, said.comment())
                .build();
    }

    @GET
    @Path("/{constraint}/history")
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "listConstraintHistory", summary = "Who changed a constraint, when, before and after")
    public Page<TrailEntry> listConstraintHistory(
            @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("constraint") UUID constraint,
            @Valid @BeanParam PageRequest page) {
        var found = store.required(constraint, caller.scope());
        return trail.list(found.details().facility(), KeepConstraint.KIND, constraint.toString(), page);
    }
}
