package id.kinerjapuskesmas.rest.parameter;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ParameterNames;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Refuses malformed dates, numbers, enums and UUIDs in addresses with 400 and the parameter's name; Quarkus says 404. */
@Provider
public class StrictParameters implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        var name = ParameterNames.of(annotations == null ? new Annotation[0] : annotations)
                .orElse("parameter");
        if (type.isEnum()) {
            var values =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return strict(
                    name,
                    "NOT_ONE_OF",
                    Text.of("Harus salah satu dari: " + values + ".", "Must be one of: " + values + "."),
                    text -> Arrays.stream(type.getEnumConstants())
                            .filter(constant -> ((Enum<?>) constant).name().equals(text))
                            .findFirst()
                            .orElseThrow(IllegalArgumentException::new));
        }
        Function<String, ?> parser = parser(type);
        if (parser == null) {
            return null;
        }
        return strict(name, code(type), text(type), text -> {
            @SuppressWarnings("unchecked")
            var value = (T) parser.apply(text);
            return value;
        });
    }

    private static Function<String, ?> parser(Class<?> type) {
        if (type == LocalDate.class) {
            return LocalDate::parse;
        }
        if (type == YearMonth.class) {
            return YearMonth::parse;
        }
        if (type == UUID.class) {
            return UUID::fromString;
        }
        if (type == Integer.class || type == int.class) {
            return Integer::valueOf;
        }
        if (type == Long.class || type == long.class) {
            return Long::valueOf;
        }
        if (type == BigDecimal.class) {
            return BigDecimal::new;
        }
        if (type == Boolean.class || type == boolean.class) {
            return StrictParameters::bool;
        }
        return null;
    }

    private static Boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    private static String code(Class<?> type) {
        if (type == LocalDate.class) {
            return "NOT_A_DATE";
        }
        if (type == YearMonth.class) {
            return "NOT_A_MONTH";
        }
        if (type == UUID.class) {
            return "NOT_A_UUID";
        }
        return type == Boolean.class || type == boolean.class ? "NOT_A_BOOLEAN" : "NOT_A_NUMBER";
    }

    private static Text text(Class<?> type) {
        return switch (code(type)) {
            case "NOT_A_DATE" -> Text.of("Harus tanggal seperti 2026-01-31.", "Must be a date such as 2026-01-31.");
            case "NOT_A_MONTH" -> Text.of("Harus bulan seperti 2026-01.", "Must be a month such as 2026-01.");
            case "NOT_A_UUID" -> Text.of("Harus UUID.", "Must be a UUID.");
            case "NOT_A_BOOLEAN" -> Text.of("Harus true atau false.", "Must be true or false.");
            default -> Text.of("Harus bilangan.", "Must be a number.");
        };
    }

    private static <T> ParamConverter<T> strict(String name, String code, Text message, Function<String, T> parse) {
        return new ParamConverter<>() {
            @Override
            public T fromString(String text) {
                if (text == null) {
                    return null;
                }
                try {
                    return parse.apply(text);
                } catch (IllegalArgumentException | DateTimeException malformed) {
                    throw ProblemException.parameter(
                            Flaw.in(name, code, message).with("value", text));
                }
            }

            @Override
            public String toString(T value) {
                return value.toString();
            }
        };
    }
}
