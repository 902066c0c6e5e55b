package id.kinerjapuskesmas.rest.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A {@link Violation} before its language is known: what rules and readers report.
 *
 * <p>Exactly one location is set: a pointer, a parameter, or line and column.
 */
public record Flaw(
        String pointer,
        String parameter,
        Long line,
        String column,
        String code,
        Text message,
        Map<String, Object> params) {

    public Flaw {
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    public static Flaw at(String pointer, String code, Text message) {
        return new Flaw(pointer, null, null, null, code, message, Map.of());
    }

    public static Flaw in(String parameter, String code, Text message) {
        return new Flaw(null, parameter, null, null, code, message, Map.of());
    }

    public static Flaw cell(long line, String column, String code, Text message) {
        return new Flaw(null, null, line, column, code, message, Map.of());
    }

    /** The same flaw with one more value its sentence speaks of, such as {@code value} for what was sent. */
    public Flaw with(String name, Object value) {
        var more = new LinkedHashMap<>(params);
        more.put(name, value);
        return new Flaw(pointer, parameter, line, column, code, message, more);
    }

    public Violation in(Language language) {
        return new Violation(pointer, parameter, line, column, code, message.in(language), params);
    }
}
