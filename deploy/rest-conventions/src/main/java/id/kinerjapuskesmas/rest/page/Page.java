package id.kinerjapuskesmas.rest.page;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list in its total order. */
@Schema(description = "One page of a list. Ask for the next with `cursor=<next>`; `next` is null on the last page.")
public record Page<T>(
        List<T> items,
        @Schema(nullable = true, description = "Opaque cursor of the next page, bound to the filter it came from")
                String next) {

    /** A page from one row more than the limit: the surplus row says that there is a next page. */
    public static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, List<String>> key) {
        if (rows.size() <= request.limit()) {
            return new Page<>(rows, null);
        }
        var items = rows.subList(0, request.limit());
        return new Page<>(List.copyOf(items), request.cursorAfter(key.apply(items.get(items.size() - 1))));
    }
}
