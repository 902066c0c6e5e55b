package id.kinerjapuskesmas.ward.census;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sheet a ward sends for one class and day. */
@Schema(
        description =
                "One sheet of the daily census. closing = opening + admitted + transferredIn - transferredOut - discharged"
                        + " alive - dead; sameDay at most the lesser of admitted + transferredIn and discharges.")
public record CensusSheet(
        @NotNull @Min(0) @Max(CensusSheet.MOST) @Schema(description = "Patients at 00:00", examples = "4") Long opening,
        @NotNull @Min(0) @Max(CensusSheet.MOST) @Schema(description = "Admitted to the facility", examples = "2")
                Long admitted,
        @NotNull
                @Min(0)
                @Max(CensusSheet.MOST)
                @Schema(description = "Pindahan: came from another ward", examples = "0")
                Long transferredIn,
        @NotNull
                @Min(0)
                @Max(CensusSheet.MOST)
                @Schema(description = "Dipindahkan: went to another ward; not a discharge", examples = "0")
                Long transferredOut,
        @NotNull @Min(0) @Max(CensusSheet.MOST) @Schema(description = "Discharged alive, to home", examples = "1")
                Long home,
        @NotNull @Min(0) @Max(CensusSheet.MOST) @Schema(description = "Discharged alive, referred", examples = "1")
                Long referred,
        @NotNull
                @Min(0)
                @Max(CensusSheet.MOST)
                @Schema(description = "Discharged alive, moved to another hospital", examples = "0")
                Long otherHospital,
        @NotNull
                @Min(0)
                @Max(CensusSheet.MOST)
                @Schema(description = "Discharged alive, at own request (APS)", examples = "0")
                Long ownRequest,
        @NotNull @Min(0) @Max(CensusSheet.MOST) @Schema(description = "Left without leave", examples = "0")
                Long absconded,
        @NotNull
                @Min(0)
                @Max(CensusSheet.MOST)
                @Schema(description = "Died less than 2,880 minutes after admission to the facility", examples = "0")
                Long deathsUnder48h,
        @NotNull
                @Min(0)
                @Max(CensusSheet.MOST)
                @Schema(description = "Died 2,880 minutes or more after admission to the facility", examples = "0")
                Long deaths48hPlus,
        @NotNull @Min(0) @Max(CensusSheet.MOST) @Schema(description = "Came and left this day", examples = "0")
                Long sameDay,
        @NotNull @Min(0) @Max(CensusSheet.MOST) @Schema(description = "Patients at 24:00", examples = "4") Long closing,
        @NotNull
                @Min(0)
                @Max(CensusSheet.MOST_DAYS)
                @Schema(
                        description = "Lama dirawat: whole stays of those discharged this day, the same day counting 1",
                        examples = "7")
                Long lengthOfStayDays,
        @Min(0)
                @Max(CensusSheet.MOST)
                @Schema(
                        nullable = true,
                        description =
                                "Beds of the day; counts only where the bed history does not reach, else it is compared",
                        examples = "10")
                Long beds,
        @Size(max = 500)
                @Schema(
                        nullable = true,
                        description = "Why; required when it corrects a sheet",
                        examples = "Salah hitung pasien masuk")
                String reason) {

    static final long MOST = 10_000;
    static final long MOST_DAYS = 1_000_000;

    DailyCounts counts() {
        return new DailyCounts(
                opening,
                admitted,
                transferredIn,
                transferredOut,
                home,
                referred,
                otherHospital,
                ownRequest,
                absconded,
                deathsUnder48h,
                deaths48hPlus,
                sameDay,
                closing,
                lengthOfStayDays,
                beds);
    }
}
