package id.kinerjapuskesmas.rest.tabular;

import java.util.List;
import java.util.stream.Stream;

/** The columns a file must have and may have, by their headers. */
public record Columns(List<String> required, List<String> optional) {

    public static Columns required(String... names) {
        return new Columns(List.of(names), List.of());
    }

    public Columns optional(String... names) {
        return new Columns(
                required, Stream.concat(optional.stream(), Stream.of(names)).toList());
    }

    /** The same after one more column that must be there. */
    public Columns after(String name) {
        return new Columns(Stream.concat(Stream.of(name), required.stream()).toList(), optional);
    }

    public boolean knows(String name) {
        return required.contains(name) || optional.contains(name);
    }

    List<String> all() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }

    String listed() {
        return String.join(", ", all());
    }
}
