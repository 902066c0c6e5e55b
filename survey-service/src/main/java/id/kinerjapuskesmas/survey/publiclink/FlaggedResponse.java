package id.kinerjapuskesmas.survey.publiclink;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A response of the public channel that is worth a look. */
@Schema(description = "A response that is worth a look; it counts all the same.")
record FlaggedResponse(
        UUID response,
        @Schema(
                        description = "`SAME_DEVICE_BURST`: one of many that a device sent in the same minute",
                        examples = "SAME_DEVICE_BURST")
                String flag,
        Instant notedAt) {}
