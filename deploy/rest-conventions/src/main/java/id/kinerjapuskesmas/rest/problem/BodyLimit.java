package id.kinerjapuskesmas.rest.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Holds every body but an import's to 1 MiB; imports stream and are bounded by the server's own limit. */
class BodyLimit {

    private static final long MOST_BYTES = 1024 * 1024;

    @ServerRequestFilter(preMatching = true)
    void limit(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        if (path.endsWith("/imports")) {
            return;
        }
        var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        var tooLong = length != null && Long.parseLong(length) > MOST_BYTES;
        var unbounded = length == null && request.getHeaderString("Transfer-Encoding") != null;
        if (tooLong || unbounded) {
            throw ProblemException.of(
                    ProblemType.TOO_LARGE,
                    ProblemType.TOO_LARGE.name(),
                    Text.of(
                            "Isi permintaan dibatasi 1 MiB dan wajib menyebut Content-Length; berkas besar lewat /imports.",
                            "Bodies are limited to 1 MiB and must state Content-Length; large files go to /imports."));
        }
    }
}
