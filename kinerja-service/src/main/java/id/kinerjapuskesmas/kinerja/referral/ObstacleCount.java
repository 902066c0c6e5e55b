package id.kinerjapuskesmas.kinerja.referral;

import id.kinerjapuskesmas.kinerja.report.Cells;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often an obstacle stood in the way. */
@Schema(description = "Referrals that one obstacle hindered in a month.")
public record ObstacleCount(
        @NotNull @Min(0) @Max(Cells.MOST) @Schema(description = "0: it did not stand in the way", examples = "7")
                Long referralsHindered,
        @Size(max = 1000)
                @Schema(
                        nullable = true,
                        description = "What happened, naming no patient; needed with OTHER",
                        examples = "PLN padam tiga hari, rujukan ditulis tangan")
                String note) {}
