package id.kinerjapuskesmas.ward.quality;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One closing or reopening that happened. */
@Schema(description = "One closing or reopening that happened.")
public record MonthStep(
        @Schema(description = "Counts up from 1", examples = "1") int revision,
        MonthAction action,
        MonthState before,
        MonthState after,
        @Schema(nullable = true, examples = "Sensus 12 Maret ruang Anak salah hitung") String reason,
        @Schema(description = "Whether it was closed although days are missing") boolean missingDaysAccepted,
        @Schema(description = "Who did it", examples = "dinkes") String author,
        Instant recordedAt) {}
