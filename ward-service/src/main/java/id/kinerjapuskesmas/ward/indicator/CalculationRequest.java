package id.kinerjapuskesmas.ward.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Counts of a period, wherever they come from. */
@Schema(
        description =
                "Counts of a ward, facility or region over a period, wherever they come from; what is not known is null."
                        + " Give `period` or `from` and `to`, and `availableBedDays` or `beds`.")
public record CalculationRequest(
        @Pattern(regexp = "^[0-9]{4}(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])))?$")
                @Schema(nullable = true, description = "Year, semester, quarter or month", examples = "2022-01")
                String period,
        @Schema(nullable = true, description = "First day, inclusive, instead of period") LocalDate from,
        @Schema(nullable = true, description = "Last day, inclusive, at most ten years later") LocalDate to,
        @NotNull @Min(0) @Max(CalculationRequest.MOST) @Schema(description = "Hari perawatan", examples = "233")
                Long patientDays,
        @Min(0) @Max(CalculationRequest.MOST) @Schema(nullable = true, description = "Lama dirawat", examples = "240")
                Long lengthOfStayDays,
        @Min(0)
                @Max(CalculationRequest.MOST)
                @Schema(nullable = true, description = "Pasien keluar, alive and dead", examples = "91")
                Long discharges,
        @Min(0) @Max(CalculationRequest.MOST) @Schema(nullable = true, examples = "0") Long deathsUnder48h,
        @Min(0) @Max(CalculationRequest.MOST) @Schema(nullable = true, examples = "0") Long deaths48hPlus,
        @Min(0)
                @Max(CalculationRequest.MOST)
                @Schema(nullable = true, description = "Sum over days of open, staffed beds", examples = "434")
                Long availableBedDays,
        @Min(0)
                @Max(1_000_000)
                @Schema(nullable = true, description = "Beds, when the same on every day, instead of availableBedDays")
                Long beds,
        @Pattern(regexp = ProfileChoice.CODE)
                @Schema(
                        nullable = true,
                        description = "Ideal profile; DEPKES_2005 as reference when null",
                        examples = "BARBER_JOHNSON")
                String profile,
        @Size(max = 20) @Schema(nullable = true, description = "Figures printed elsewhere, to be explained")
                List<@NotNull @Valid PrintedFigure> printed) {

    static final long MOST = 100_000_000_000L;
}
