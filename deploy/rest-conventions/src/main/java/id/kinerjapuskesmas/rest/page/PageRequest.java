package id.kinerjapuskesmas.rest.page;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The {@code cursor} and {@code limit} of a list; use as {@code @BeanParam} with {@code @Valid}. */
public class PageRequest {

    private static final String SEPARATOR = "\u001f";

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "Rows a page, 1 to 200; more is refused, never clamped")
    int limit;

    @QueryParam("cursor")
    @Parameter(description = "The `next` of the page before; only valid with the same filter")
    String cursor;

    @Context
    UriInfo uri;

    public int limit() {
        return limit;
    }

    /** How many rows to select: one more than the page holds. */
    public int fetch() {
        return limit + 1;
    }

    /** The key after which the page begins, empty for the first page; 400 when the cursor is not of this list. */
    public List<String> after() {
        if (cursor == null) {
            return List.of();
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(SEPARATOR, -1);
            if (parts.length > 1 && parts[0].equals(filter())) {
                return List.of(parts).subList(1, parts.length);
            }
        } catch (IllegalArgumentException notBase64) {
            // answered like any other foreign cursor
        }
        throw ProblemException.parameter(Flaw.in(
                "cursor",
                "FOREIGN_CURSOR",
                Text.of(
                        "Cursor ini bukan dari daftar dan saringan ini.",
                        "This cursor is not of this list and filter.")));
    }

    String cursorAfter(List<String> key) {
        var text = filter() + SEPARATOR + String.join(SEPARATOR, key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A short fingerprint of the path and all parameters but the paging ones. */
    private String filter() {
        var filter = new TreeMap<>(uri.getQueryParameters());
        filter.remove("cursor");
        filter.remove("limit");
        return Integer.toHexString((uri.getPath() + filter).hashCode());
    }
}
