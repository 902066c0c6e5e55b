package id.kinerjapuskesmas.ward.ward;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The beds of a facility now. */
@Schema(description = "The beds of a facility now, by ward and class.")
public record Availability(
        @Schema(examples = "P3327040201") String facility,
        @Schema(description = "When it was read") Instant readAt,
        @Schema(description = "Sum of the beds", examples = "14") long beds,
        @Schema(nullable = true, description = "Null when any ward's occupancy is not known", examples = "9")
                Long occupied,
        @Schema(nullable = true, examples = "5") Long free,
        @Schema(description = "By ward and class; classes without a bed today are left out")
                List<BedAvailability> items) {}
