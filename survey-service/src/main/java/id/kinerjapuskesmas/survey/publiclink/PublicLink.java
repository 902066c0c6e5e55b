package id.kinerjapuskesmas.survey.publiclink;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A survey's public link without its key. */
@Schema(description = "A survey's public link. The key itself is shown once, when it is issued.")
record PublicLink(
        UUID survey,
        @Schema(
                        description = "The edition it was issued for; closing ends it, reopening does not revive it",
                        examples = "1")
                int edition,
        @Schema(description = "Whether it takes responses now: the survey is OPEN in that edition", examples = "true")
                boolean usable,
        Instant issuedAt,
        @Schema(description = "Name of the caller", examples = "puskesmas-P3207010101") String issuedBy) {}
