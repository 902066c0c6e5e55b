package id.kinerjapuskesmas.ward.indicator;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The summed inputs that every step of an explanation takes its numbers from. */
@Schema(description = "The summed inputs of all indicators; null is not known.")
public record ExplainedInputs(
        @Schema(description = "Hari perawatan") long patientDays,
        @Schema(nullable = true, description = "Lama dirawat") Long lengthOfStayDays,
        @Schema(nullable = true, description = "Pasien keluar, alive and dead") Long discharges,
        @Schema(nullable = true) Long deathsUnder48h,
        @Schema(nullable = true) Long deaths48hPlus,
        @Schema(description = "By the asked bed basis") long availableBedDays,
        @Schema(nullable = true, description = "availableBedDays / periodDays", examples = "12.0000")
                BigDecimal averageBeds,
        @Schema(description = "t: days of the period, or the recorded ones of an incomplete one") long periodDays,
        @Schema(description = "Ward-days on which a bed was open, or on which nobody said that none was")
                long expectedWardDays,
        @Schema(description = "Those of them with a sheet or a total") long recordedWardDays,
        @Schema(examples = "1.0000") BigDecimal completeness,
        @Schema(description = "Daily sheets behind it") long dailySheets,
        @Schema(description = "Days derived from stays behind it") long derivedDays,
        @Schema(description = "Monthly totals behind it") long monthlyTotals) {}
