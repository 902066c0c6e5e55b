package id.kinerjapuskesmas.ward.ward;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The beds of a ward and class now. */
@Schema(description = "The beds of a ward and class now.")
public record BedAvailability(
        @Schema(examples = "RANAP") String ward,
        @Schema(examples = "Rawat Inap Umum") String name,
        @JsonProperty("class") BedClass bedClass,
        @Schema(description = "Open, staffed beds today", examples = "10") long beds,
        @Schema(nullable = true, description = "Patients in them; extra beds included", examples = "7") Long occupied,
        @Schema(
                        nullable = true,
                        description = "beds - occupied; negative when patients lie in extra beds",
                        examples = "3")
                Long free,
        OccupancySource source,
        @Schema(nullable = true, description = "Moment the occupancy is of: now, or 24:00 of the sheet's day")
                Instant asOf,
        @Schema(description = "Whether the occupancy is older than the 24:00 that ended yesterday") boolean stale) {}
