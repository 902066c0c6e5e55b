package id.kinerjapuskesmas.ward.stay;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How and when a stay ended. */
@Schema(description = "How and when a stay ended.")
public record Discharge(
        @NotNull @Schema(description = "Moment with its offset", examples = "2025-03-04T10:00:00+07:00")
                OffsetDateTime at,
        @NotNull DischargeWay way) {}
