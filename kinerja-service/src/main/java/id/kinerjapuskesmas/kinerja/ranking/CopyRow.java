package id.kinerjapuskesmas.kinerja.ranking;

import java.util.Collection;
import java.util.stream.Collectors;

/** One line of PostgreSQL's COPY in its text format. */
final class CopyRow {

    private final StringBuilder line;

    CopyRow(StringBuilder line) {
        this.line = line;
    }

    void of(Object... values) {
        for (var i = 0; i < values.length; i++) {
            line.append(i == 0 ? "" : "\t");
            if (values[i] == null) {
                line.append("\\N");
            } else {
                escaped(values[i] instanceof Collection<?> codes ? array(codes) : values[i].toString());
            }
        }
        line.append('\n');
    }

    /** Codes hold no character that an array would have to quote. */
    private static String array(Collection<?> codes) {
        return codes.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private void escaped(String text) {
        for (var i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(text.charAt(i));
            }
        }
    }
}
