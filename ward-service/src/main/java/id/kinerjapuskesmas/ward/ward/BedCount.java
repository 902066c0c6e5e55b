package id.kinerjapuskesmas.ward.ward;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many beds are available from a day on, and why. */
@Schema(description = "How many beds are available from a day on, and why.")
public record BedCount(
        @NotNull
                @Min(0)
                @Max(10_000)
                @Schema(
                        description =
                                "Open, staffed beds; 0 closes. Bassinets of well newborns, delivery, recovery, emergency and"
                                        + " extra beds do not count",
                        examples = "14")
                Long beds,
        @NotBlank
                @Size(max = 500)
                @Schema(description = "Why the number is so from this day on", examples = "Renovasi selesai")
                String reason) {}
