package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.tabular.Export;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A ranking as it is published and cited. */
@Path("/v1/rankings/{ranking}/publication")
@Tag(name = "publications", description = "Rankings as they were published: numbered, with a digest, never changed")
class PublicationResource {

    private static final String ID = "Id of the ranking";
    private static final String ID_EXAMPLE = "0b0d7f52-3a1e-4f0e-9d55-6f3f6a1d2c11";

    private final Rankings rankings;
    private final Publications publications;
    private final Publish publish;
    private final Recompute recompute;
    private final Conditional conditional;
    private final Caller caller;

    PublicationResource(
            Rankings rankings,
            Publications publications,
            Publish publish,
            Recompute recompute,
            Conditional conditional,
            Caller caller) {
        this.rankings = rankings;
        this.publications = publications;
        this.publish = publish;
        this.recompute = recompute;
        this.conditional = conditional;
        this.caller = caller;
    }

    @PUT
    @RolesAllowed({Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(
            operationId = "publishRanking",
            summary = "Publish a ranking for good",
            description =
                    "Gives it a number, a digest and a date. It is computed again from its stored inputs first and must come"
                            + " to the same bytes. A region and period has one current publication: 409 with"
                            + " PUBLICATION_STANDS unless `supersedes` names it, with the reason; the old one stays"
                            + " readable. The same request again is answered 200.")
    @APIResponse(
            responseCode = "200",
            description = "Published before",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Publication.class)))
    @APIResponse(
            responseCode = "201",
            description = "Published now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Publication.class)))
    public RestResponse<Publication> publishRanking(
            @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("ranking") UUID ranking,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = PublicationRequest.class),
                                            examples = {
                                                @ExampleObject(
                                                        name = "first",
                                                        summary = "The first of its region and period",
                                                        value = "{}"),
                                                @ExampleObject(
                                                        name = "superseding",
                                                        summary = "In the place of another",
                                                        value =
                                                                """
                                                                {"supersedes": "PKP-32.07-2025-1",
                                                                 "reason": "Nilai KIA Puskesmas Ciulu diverifikasi ulang"}
                                                                """)
                                            }))
                    @NotNull
                    @Valid
                    PublicationRequest request) {
        var published = publish.put(ranking, request);
        conditional.tag(version(published.publication()));
        return RestResponse.ResponseBuilder.create(
                        published.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                        published.publication())
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(
            operationId = "getPublication",
            summary = "How a ranking was published: number, digest, date, and what took its place",
            description =
                    "Open to everybody in the region of the ranking and to those who oversee it, a Puskesmas included; 404"
                            + " while it is not published.")
    public Publication getPublication(
            @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("ranking") UUID ranking) {
        var publication = publications.required(ranking, caller.scope());
        conditional.read(version(publication));
        return publication;
    }

    @GET
    @Path("/document")
    @Transactional
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(
            operationId = "getPublicationDocument",
            summary = "The published document, byte for byte",
            description = "The SHA-256 of the body (without transfer compression) is that of the publication.")
    @APIResponse(
            responseCode = "200",
            description = "The bytes that were published",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PublicationDocument.class)))
    public byte[] getPublicationDocument(
            @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("ranking") UUID ranking) {
        var publication = publications.required(ranking, caller.scope());
        conditional.read(publication.sha256());
        return publications.document(publication.number());
    }

    @GET
    @Path("/entries")
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(name = "x-columns", value = PublicationTable.COLUMNS)
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(
            operationId = "listPublishedEntries",
            summary = "The published table, complete, as JSON, CSV, NDJSON or XLSX",
            description =
                    "From the published document; percentages of coverage 0 to 100, management and quality 0 to 10.")
    public PublicationTable listPublishedEntries(
            @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("ranking") UUID ranking) {
        var publication = publications.required(ranking, caller.scope());
        conditional.read(publication.sha256(), "entries");
        var document = PublicationDocument.read(publications.document(publication.number()));
        return new PublicationTable(publication.number(), publication.sha256(), document.entries());
    }

    @GET
    @Path("/recomputation")
    @Transactional
    @RolesAllowed({Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(
            operationId = "recomputePublication",
            summary = "Compute a publication again from its inputs and compare the bytes",
            description = "Whatever was entered, verified or said by other services since must not matter.")
    public Recomputation recomputePublication(
            @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("ranking") UUID ranking) {
        var publication = publications.required(ranking, caller.scope());
        var head = rankings.find(ranking).orElseThrow();
        caller.mustReachRegion(head.region());
        var again = PublicationDocument.sha256(
                recompute.document(publication.number(), head).bytes());
        return new Recomputation(publication.number(), publication.sha256(), again, again.equals(publication.sha256()));
    }

    private static String version(Publication publication) {
        return publication.number() + (publication.supersededBy() == null ? "" : "-superseded");
    }
}
