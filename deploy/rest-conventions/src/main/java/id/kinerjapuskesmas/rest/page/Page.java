package id.kinerjapuskesmas.rest.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.rest.tabular.Column;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.Tabular;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list in its total order. */
@Schema(description = "One page of a list. Ask for the next with `cursor=<next>`; `next` is null on the last page.")
public record Page<T>(
        List<T> items,
        @Schema(nullable = true, description = "Opaque cursor of the next page, bound to the filter it came from")
                String next,
        @JsonIgnore @Schema(hidden = true) Sheet<T> sheet)
        implements Tabular {

    /** How the items of a page stand in a table. */
    public record Sheet<T>(String name, List<Column> columns, Function<T, List<?>> row) {}

    /** A page from one row more than the limit: the surplus row says that there is a next page. */
    public static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, List<String>> key) {
        if (rows.size() <= request.limit()) {
            return new Page<>(rows, null, null);
        }
        var items = rows.subList(0, request.limit());
        return new Page<>(List.copyOf(items), request.cursorAfter(key.apply(items.get(items.size() - 1))), null);
    }

    /** The same page, which can be sent as a table too. */
    public Page<T> as(Sheet<T> table) {
        return new Page<>(items, next, table);
    }

    @Override
    public Export export() {
        if (sheet == null) {
            throw ProblemException.of(
                    ProblemType.NOT_ACCEPTABLE,
                    ProblemType.NOT_ACCEPTABLE.name(),
                    ProblemType.NOT_ACCEPTABLE.explanation());
        }
        return Export.of(sheet.name(), sheet.columns(), sink -> {
            for (var item : items) {
                sink.row(sheet.row().apply(item).toArray());
            }
        });
    }
}
