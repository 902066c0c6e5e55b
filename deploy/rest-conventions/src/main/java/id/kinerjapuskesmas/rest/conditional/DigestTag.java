package id.kinerjapuskesmas.rest.conditional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerjapuskesmas.rest.tabular.Tabular;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Tags the reads that have no version to ask for first, such as pages of a list, with a digest of the answer. They cost
 * their queries (a page has at most 200 rows), but an unchanged answer is not sent again.
 */
class DigestTag {

    private static final int AFTER_ALL_OTHERS = 100;
    private static final int DIGITS = 24;

    private final ObjectMapper json;
    private final Conditional conditional;

    DigestTag(ObjectMapper json, Conditional conditional) {
        this.json = json;
        this.conditional = conditional;
    }

    @ServerResponseFilter(priority = AFTER_ALL_OTHERS)
    void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        var isRead = HttpMethod.GET.equals(request.getMethod()) && response.getStatus() == 200;
        var isJson = MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType());
        var isTable = response.getEntity() instanceof Tabular;
        if (!isRead || !(isJson || isTable) || !response.hasEntity() || conditional.isTagged()) {
            return;
        }
        var body = json.writeValueAsBytes(response.getEntity());
        if (conditional.isCurrent(digest(body))) {
            response.setStatus(304);
            response.setEntity(null);
        } else if (isJson) {
            response.setEntity(body, response.getEntityAnnotations(), response.getMediaType());
        }
    }

    private static String digest(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
