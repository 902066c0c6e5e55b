package id.kinerjapuskesmas.survey.response;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many responses of a survey are worth a look. */
@Schema(description = "How many responses of a survey are worth a look. Flagged ones count in the IKM like all others.")
record ResponseQuality(
        UUID survey,
        @Schema(description = "Responses that count, without voided ones", examples = "100") long responses,
        @Schema(description = "Of these with flag STRAIGHT_LINING", examples = "7") long straightLining,
        @Schema(description = "Of these with flag SAME_MINUTE", examples = "12") long sameMinute,
        @Schema(description = "Of these with flag SAME_DEVICE_BURST", examples = "4") long deviceBurst,
        @Schema(description = "Of these corrected at least once", examples = "3") long corrected,
        @Schema(description = "Voided: counted nowhere, readable by their history", examples = "1") long voided) {}
