package id.kinerjapuskesmas.kinerja.trail;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that happened. */
@Schema(description = "Who did what, when, and what it was before.")
public record TrailEntry(
        @Schema(description = "The revision that this made", examples = "3") long revision,
        Instant at,
        @Schema(description = "The caller's name", examples = "dinkes") String by,
        @Schema(description = "PUT, IMPORT, COPY, FREEZE, COMMENT or REMOVE", examples = "IMPORT") String action,
        @Schema(nullable = true, examples = "Rekap kohort diperbaiki") String reason,
        List<Change> changes) {}
