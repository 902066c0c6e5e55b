package id.kinerjapuskesmas.kinerja.assessment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row before and after. */
@Schema(description = "One row before and after; null where it was or is empty.")
public record ValueChange(
        @Schema(examples = "KIA_K6") String indicator,
        @Schema(nullable = true) Entered before,
        @Schema(nullable = true) Entered after,
        @Schema(
                        nullable = true,
                        description = "Why the health office found another value",
                        examples = "12 kunjungan tidak ada di kohort")
                String reason,
        @Schema(
                        nullable = true,
                        description = "The links as they stand since; null where the change is none of the links")
                List<Evidence> evidence) {

    static ValueChange of(String indicator, Entered before, Entered after) {
        return new ValueChange(indicator, before, after, null, null);
    }
}
