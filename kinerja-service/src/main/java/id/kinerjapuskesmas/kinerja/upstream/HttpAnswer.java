package id.kinerjapuskesmas.kinerja.upstream;

import static id.kinerjapuskesmas.kinerja.upstream.UpstreamFailure.Reason.TOO_LARGE;
import static id.kinerjapuskesmas.kinerja.upstream.UpstreamFailure.Reason.UNREACHABLE;
import static id.kinerjapuskesmas.kinerja.upstream.UpstreamFailure.Reason.UNREADABLE;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.RestResponse;

/** A complete answer of an upstream, held in memory so that half a body is never read as one. */
record HttpAnswer(int status, String etag, MediaType mediaType, byte[] body) {

    static HttpAnswer read(RestResponse<InputStream> response, int mostBytes) {
        try (var stream = response.getEntity()) {
            var body = stream == null ? new byte[0] : stream.readNBytes(mostBytes + 1);
            if (body.length > mostBytes) {
                throw new UpstreamFailure(TOO_LARGE, "more than %d bytes".formatted(mostBytes));
            }
            return new HttpAnswer(
                    response.getStatus(), response.getHeaderString("ETag"), response.getMediaType(), body);
        } catch (IOException e) {
            throw new UpstreamFailure(UNREACHABLE, "the connection broke within the body", e);
        }
    }

    /** The body, provided that it calls itself JSON. */
    byte[] json() {
        if (mediaType == null || !mediaType.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
            throw new UpstreamFailure(UNREADABLE, "not application/json");
        }
        return body;
    }
}
