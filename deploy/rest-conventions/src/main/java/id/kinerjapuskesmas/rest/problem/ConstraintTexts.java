package id.kinerjapuskesmas.rest.problem;

import jakarta.validation.ConstraintViolation;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Sentences for Bean Validation's constraints, which ship no Indonesian of their own. */
final class ConstraintTexts {

    private ConstraintTexts() {}

    static String code(ConstraintViolation<?> violation) {
        return name(violation).replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    static Text text(ConstraintViolation<?> violation) {
        var attributes = violation.getConstraintDescriptor().getAttributes();
        return switch (name(violation)) {
            case "NotNull" -> Text.of("Wajib diisi.", "Must be present.");
            case "NotBlank", "NotEmpty" -> Text.of("Tidak boleh kosong.", "Must not be empty.");
            case "Min", "DecimalMin" ->
                Text.of(
                        "Paling kecil %s.".formatted(attributes.get("value")),
                        "Must be at least %s.".formatted(attributes.get("value")));
            case "Max", "DecimalMax" ->
                Text.of(
                        "Paling besar %s.".formatted(attributes.get("value")),
                        "Must be at most %s.".formatted(attributes.get("value")));
            case "Positive" -> Text.of("Harus lebih dari 0.", "Must be greater than 0.");
            case "PositiveOrZero" -> Text.of("Tidak boleh negatif.", "Must not be negative.");
            case "Size" ->
                Text.of(
                        "Panjang atau jumlahnya harus %s sampai %s."
                                .formatted(attributes.get("min"), attributes.get("max")),
                        "Its size must be %s to %s.".formatted(attributes.get("min"), attributes.get("max")));
            case "Pattern" ->
                Text.of(
                        "Bentuknya harus sesuai %s.".formatted(attributes.get("regexp")),
                        "Must match %s.".formatted(attributes.get("regexp")));
            default -> Text.of(violation.getMessage(), violation.getMessage());
        };
    }

    static Map<String, Object> params(ConstraintViolation<?> violation) {
        var params = new LinkedHashMap<String, Object>();
        violation.getConstraintDescriptor().getAttributes().forEach((name, value) -> {
            if (value instanceof Number || name.equals("regexp")) {
                params.put(name, value);
            }
        });
        var sent = violation.getInvalidValue();
        if (sent instanceof Number || sent instanceof CharSequence || sent instanceof Enum<?>) {
            params.put("value", sent.toString());
        }
        return params;
    }

    private static String name(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }
}
