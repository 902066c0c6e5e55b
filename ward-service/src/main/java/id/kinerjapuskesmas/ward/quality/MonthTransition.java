package id.kinerjapuskesmas.ward.quality;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step to take. */
@Schema(description = "Closing or reopening a month.")
public record MonthTransition(
        @NotNull MonthAction action,
        @Size(max = 500)
                @Schema(
                        nullable = true,
                        description = "Required for REOPEN, and for CLOSE with missing days",
                        examples = "Sensus 12 Maret ruang Anak salah hitung")
                String reason,
        @Schema(
                        nullable = true,
                        description =
                                "CLOSE although days are missing; they stay missing, and figures of the month need allowIncomplete",
                        examples = "false")
                Boolean acceptMissingDays) {

    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }

    boolean acceptsMissingDays() {
        return Boolean.TRUE.equals(acceptMissingDays);
    }
}
