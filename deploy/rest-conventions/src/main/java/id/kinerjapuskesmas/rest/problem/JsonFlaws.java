package id.kinerjapuskesmas.rest.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What Jackson could not read of a request body, located and named for the client. */
public final class JsonFlaws {

    private JsonFlaws() {}

    static ProblemException problem(JsonProcessingException exception) {
        if (exception instanceof ValueInstantiationException refused
                && refused.getCause() instanceof ProblemException own) {
            return own;
        }
        var flaw = flaw(exception);
        return ProblemException.of(
                ProblemType.UNREADABLE_BODY, ProblemType.UNREADABLE_BODY.name(), flaw.message(), List.of(flaw));
    }

    /** The flaw of one JSON text, for readers of NDJSON and batches too. */
    public static Flaw flaw(JsonProcessingException exception) {
        if (exception instanceof UnrecognizedPropertyException unknown) {
            return Flaw.at(
                            pointer(unknown),
                            "UNKNOWN_PROPERTY",
                            Text.of(
                                    "Kolom %s tidak dikenal.".formatted(unknown.getPropertyName()),
                                    "Property %s is unknown.".formatted(unknown.getPropertyName())))
                    .with(
                            "known",
                            unknown.getKnownPropertyIds().stream()
                                    .map(Object::toString)
                                    .sorted()
                                    .toList());
        }
        if (exception instanceof InvalidFormatException format) {
            return Flaw.at(pointer(format), "WRONG_TYPE", expected(format))
                    .with("value", String.valueOf(format.getValue()));
        }
        if (exception instanceof MismatchedInputException mismatch) {
            return Flaw.at(pointer(mismatch), "WRONG_TYPE", expected(mismatch));
        }
        if (exception instanceof ValueInstantiationException refused && refused.getCause() != null) {
            var reason = String.valueOf(refused.getCause().getMessage());
            return Flaw.at(pointer(refused), "IMPOSSIBLE_VALUE", Text.of("Nilai tidak mungkin: " + reason, reason));
        }
        return Flaw.at("", "MALFORMED_JSON", malformed(exception.getLocation()));
    }

    private static Text malformed(JsonLocation location) {
        return location == null
                ? Text.of("JSON tidak sah.", "Not valid JSON.")
                : Text.of(
                        "JSON tidak sah pada baris %d, kolom %d."
                                .formatted(location.getLineNr(), location.getColumnNr()),
                        "Not valid JSON at line %d, column %d."
                                .formatted(location.getLineNr(), location.getColumnNr()));
    }

    private static Text expected(MismatchedInputException exception) {
        var target = exception.getTargetType();
        if (target == null) {
            return Text.of("Isi kosong atau tipenya salah.", "Empty, or of the wrong type.");
        }
        if (target.isEnum()) {
            var values = Arrays.stream(target.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            return Text.of("Harus salah satu dari: " + values + ".", "Must be one of: " + values + ".");
        }
        return switch (target.getSimpleName()) {
            case "int", "Integer", "long", "Long", "short", "Short" ->
                Text.of("Harus bilangan bulat.", "Must be a whole number.");
            case "BigDecimal" -> Text.of("Harus bilangan.", "Must be a number.");
            case "boolean", "Boolean" -> Text.of("Harus true atau false.", "Must be true or false.");
            case "String" -> Text.of("Harus teks.", "Must be text.");
            case "LocalDate" -> Text.of("Harus tanggal seperti 2026-01-31.", "Must be a date such as 2026-01-31.");
            case "Instant", "OffsetDateTime" ->
                Text.of(
                        "Harus waktu dengan zona seperti 2026-01-31T08:00:00+07:00.",
                        "Must be a time with its offset such as 2026-01-31T08:00:00+07:00.");
            case "UUID" -> Text.of("Harus UUID.", "Must be a UUID.");
            case "List", "Set" -> Text.of("Harus daftar (array).", "Must be an array.");
            default -> Text.of("Harus objek JSON.", "Must be a JSON object.");
        };
    }

    private static String pointer(JsonMappingException exception) {
        return exception.getPath().stream()
                .map(step ->
                        "/" + (step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName()))
                .collect(Collectors.joining());
    }
}
