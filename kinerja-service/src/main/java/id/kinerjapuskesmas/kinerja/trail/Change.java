package id.kinerjapuskesmas.kinerja.trail;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One field before and after. */
@Schema(name = "FieldChange", description = "One field before and after, as texts.")
public record Change(
        @Schema(examples = "IBU_HAMIL/A/numerator") String field,
        @Schema(nullable = true, description = "Null: it was not there", examples = "41") String before,
        @Schema(nullable = true, description = "Null: it is no longer there", examples = "43") String after) {

    public static Change of(String field, Object before, Object after) {
        return new Change(field, before == null ? null : before.toString(), after == null ? null : after.toString());
    }

    public boolean differs() {
        return before == null ? after != null : !before.equals(after);
    }
}
