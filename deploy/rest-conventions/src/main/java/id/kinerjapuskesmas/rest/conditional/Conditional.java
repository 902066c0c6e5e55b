package id.kinerjapuskesmas.rest.conditional;

import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * ETags from version numbers, so that an unchanged resource costs a 304 without computing it.
 *
 * <p>An ETag is {@code "<version>.<variant>"}: the variant tells representations and languages apart on reads; a write's
 * {@code If-Match} compares the version alone. Proxies that compress may weaken it to {@code W/}, which is accepted.
 */
@RequestScoped
public class Conditional {

    private final RoutingContext request;

    Conditional(RoutingContext request) {
        this.request = request;
    }

    /**
     * Puts the ETag on the answer, and ends the request with 304 when the caller's copy is current. Call it before
     * computing anything.
     *
     * @param versionParts all that the representation depends on: revisions, formula versions, parameters
     */
    public void read(Object... versionParts) {
        var version = Arrays.stream(versionParts).map(String::valueOf).collect(Collectors.joining("-"));
        if (isCurrent(version)) {
            throw new NotModified();
        }
    }

    /** Whether the caller holds a copy and asks for a newer one only. */
    public boolean isConditionalRead() {
        return request.request().headers().contains(HttpHeaders.IF_NONE_MATCH);
    }

    /** Puts the ETag on the answer and tells whether the caller's copy carries it. */
    boolean isCurrent(String version) {
        tag(version);
        return tags(HttpHeaders.IF_NONE_MATCH).anyMatch(tag -> tag.equals("*") || tag.equals(etag(version)));
    }

    boolean isTagged() {
        return request.response().headers().contains(HttpHeaders.ETAG);
    }

    /** Puts the ETag of a version just written on the answer. */
    public void tag(Object version) {
        request.response().putHeader(HttpHeaders.ETAG, '"' + etag(version.toString()) + '"');
        request.response().putHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    /** Requires {@code If-Match} of the present version: 428 without, 412 when stale; both carry the present ETag. */
    public void mustMatch(Object presentVersion) {
        tag(presentVersion);
        if (!isConditionalWrite()) {
            throw ProblemException.of(
                    ProblemType.PRECONDITION_REQUIRED,
                    ProblemType.PRECONDITION_REQUIRED.name(),
                    ProblemType.PRECONDITION_REQUIRED.explanation());
        }
        var present = presentVersion.toString();
        if (tags(HttpHeaders.IF_MATCH)
                .noneMatch(tag -> tag.equals("*") || version(tag).equals(present))) {
            throw ProblemException.of(
                    ProblemType.PRECONDITION_FAILED,
                    ProblemType.PRECONDITION_FAILED.name(),
                    ProblemType.PRECONDITION_FAILED.explanation());
        }
    }

    /** Whether the caller sent {@code If-Match} at all. */
    public boolean isConditionalWrite() {
        return request.request().headers().contains(HttpHeaders.IF_MATCH);
    }

    private String etag(String version) {
        var accept = request.request().getHeader(HttpHeaders.ACCEPT);
        var format = Stream.of("format", "delimiter", "decimal")
                .map(name -> request.request().getParam(name))
                .toList();
        var language = Language.of(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return version + "." + Integer.toHexString((accept + "|" + format + "|" + language).hashCode());
    }

    private Stream<String> tags(String header) {
        return request.request().headers().getAll(header).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .map(tag -> tag.replace("\"", ""));
    }

    private static String version(String tag) {
        var dot = tag.lastIndexOf('.');
        return dot < 0 ? tag : tag.substring(0, dot);
    }
}
