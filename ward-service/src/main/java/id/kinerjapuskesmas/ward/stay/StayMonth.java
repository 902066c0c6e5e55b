package id.kinerjapuskesmas.ward.stay;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month of a ward whose census is derived from stays. */
@Schema(
        description =
                "A month of a ward whose source is STAYS: every day of it is derived, a day without patients too.")
public record StayMonth(
        @Schema(examples = "P3327040201") String facility,
        @Schema(examples = "RANAP") String ward,
        @Schema(examples = "2025-03") YearMonth month,
        @Schema(description = "Stays that were in the ward in this month", examples = "42") long stays,
        @Schema(description = "Who began it", examples = "puskesmas-P3327040201") String author,
        OffsetDateTime recordedAt) {}
