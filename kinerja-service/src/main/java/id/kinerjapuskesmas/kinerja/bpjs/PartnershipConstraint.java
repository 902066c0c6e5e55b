package id.kinerjapuskesmas.kinerja.bpjs;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One constraint on the wire. */
@Schema(description = "A constraint of the partnership with what was said about it.")
public record PartnershipConstraint(
        @Schema(examples = "0b6f6b1e-4f0a-4b57-9a55-0c5f0a2f1707") UUID constraint,
        @Schema(examples = "17.07") String region,
        ConstraintDetails details,
        @Schema(description = "Reconciliation meetings that went through it, newest first") List<UUID> meetings,
        @Schema(description = "In the order they were made") List<ConstraintComment> comments,
        @Schema(description = "Raised by every change; the ETag", examples = "2") long revision,
        @Schema(examples = "dinkes") String changedBy,
        Instant changedAt) {}
