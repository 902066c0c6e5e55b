package id.kinerjapuskesmas.rest.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says that a page without a table is JSON; its writers alone would take CSV for a caller who accepts anything. */
class PlainPage {

    @ServerResponseFilter
    void json(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page
                && page.sheet() == null
                && response.getMediaType() == null
                && request.getAcceptableMediaTypes().stream().anyMatch(MediaType.APPLICATION_JSON_TYPE::isCompatible)) {
            response.setEntity(page, response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
        }
    }
}
