package id.kinerjapuskesmas.rest.conditional;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers a current copy with 304, and says of every answer what it varies by. */
class NotModifiedMapper {

    @ServerExceptionMapper
    RestResponse<Void> notModified(NotModified current) {
        return RestResponse.notModified();
    }

    @ServerResponseFilter
    void vary(ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.VARY, "Accept, Accept-Language, Accept-Encoding, Authorization");
    }
}
