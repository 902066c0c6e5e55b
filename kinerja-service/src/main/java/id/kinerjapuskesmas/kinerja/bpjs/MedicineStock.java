package id.kinerjapuskesmas.kinerja.bpjs;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One medicine of a month. */
@Schema(description = "Whether a medicine was there at the end of the month, and how many days it was not.")
public record MedicineStock(
        @NotNull @Min(1) @Max(99) @Schema(description = "Its number in the list", examples = "3") Integer item,
        @Schema(
                        nullable = true,
                        description =
                                "False: the Puskesmas does not keep it, such as malaria medicines; true when left out")
                Boolean monitored,
        @NotNull @Schema(description = "Whether there was stock at the end of the month") Boolean available,
        @NotNull
                @Min(0)
                @Max(31)
                @Schema(description = "Days of the month without stock; at least 1 when not available", examples = "12")
                Integer stockOutDays) {

    public MedicineStock {
        monitored = monitored == null || monitored;
    }
}
