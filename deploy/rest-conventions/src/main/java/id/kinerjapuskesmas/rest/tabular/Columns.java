package id.kinerjapuskesmas.rest.tabular;

import java.util.List;
import java.util.stream.Stream;

/**
 * The columns a file must have and may have, by their headers.
 *
 * @param computed those whose cells are never read, because the form computes them; in a workbook they may hold formulas
 */
public record Columns(List<String> required, List<String> optional, List<String> computed) {

    public Columns(List<String> required, List<String> optional) {
        this(required, optional, List.of());
    }

    public static Columns required(String... names) {
        return new Columns(List.of(names), List.of());
    }

    public Columns optional(String... names) {
        return new Columns(required, joined(optional, names), computed);
    }

    public Columns computed(String... names) {
        return new Columns(required, optional, joined(computed, names));
    }

    /** The same after one more column that must be there. */
    public Columns after(String name) {
        return new Columns(Stream.concat(Stream.of(name), required.stream()).toList(), optional);
    }

    public boolean knows(String name) {
        return required.contains(name) || optional.contains(name) || computed.contains(name);
    }

    List<String> all() {
        return Stream.of(required, optional, computed).flatMap(List::stream).toList();
    }

    String listed() {
        return String.join(", ", all());
    }

    private static List<String> joined(List<String> names, String... more) {
        return Stream.concat(names.stream(), Stream.of(more)).toList();
    }
}
