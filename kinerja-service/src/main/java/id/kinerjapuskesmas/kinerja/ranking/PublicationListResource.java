package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All publications, to find one by its number or the current one of a region. */
@Path("/v1/publications")
@Tag(name = "publications", description = "Rankings as they were published: numbered, with a digest, never changed")
class PublicationListResource {

    private final Publications publications;
    private final Caller caller;

    PublicationListResource(Publications publications, Caller caller) {
        this.publications = publications;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(
            operationId = "listPublications",
            summary = "Published rankings, by number",
            description = "Those of regions that the caller is in or oversees, and of the country.")
    public Page<Publication> listPublications(
            @Valid @BeanParam PublicationFilter filter, @Valid @BeanParam PageRequest page) {
        return Page.of(publications.list(caller.scope(), filter, page), page, one -> List.of(one.number()));
    }
}
