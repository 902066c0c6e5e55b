package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The totals of a month, for facilities that have nothing else; what is not known is null, never zero. */
@Schema(
        description =
                "Totals of a ward, class and month for which no daily sheets exist. What nobody wrote down is null: the"
                        + " indicators that need it are then null with reason INCOMPLETE_CENSUS.")
public record TotalsSheet(
        @NotNull @Min(0) @Max(CensusSheet.MOST_DAYS) @Schema(description = "Hari perawatan", examples = "233")
                Long patientDays,
        @Min(0) @Max(CensusSheet.MOST_DAYS) @Schema(nullable = true, description = "Lama dirawat, null when not known")
                Long lengthOfStayDays,
        @Min(0)
                @Max(CensusSheet.MOST_DAYS)
                @Schema(nullable = true, description = "Pasien keluar alive and dead, null when not known")
                Long discharges,
        @Min(0)
                @Max(CensusSheet.MOST_DAYS)
                @Schema(nullable = true, description = "Null when not known", examples = "0")
                Long deathsUnder48h,
        @Min(0)
                @Max(CensusSheet.MOST_DAYS)
                @Schema(nullable = true, description = "Null when not known", examples = "0")
                Long deaths48hPlus,
        @Min(0)
                @Max(CensusSheet.MOST)
                @Schema(
                        nullable = true,
                        description = "Beds of each day the bed history does not reach",
                        examples = "14")
                Long beds,
        @Size(max = 1000)
                @Schema(
                        nullable = true,
                        description = "Where the totals come from",
                        examples = "Laporan BOR Januari 2022")
                String note,
        @Size(max = 500) @Schema(nullable = true, description = "Why; required when it corrects totals")
                String reason) {

    List<Flaw> flaws() {
        var flaws = new ArrayList<Flaw>();
        var deaths = (deathsUnder48h == null ? 0 : deathsUnder48h) + (deaths48hPlus == null ? 0 : deaths48hPlus);
        if (discharges != null && deaths > discharges) {
            flaws.add(Flaw.at(
                            "/discharges",
                            "MORE_DEATHS_THAN_DISCHARGES",
                            Text.of(
                                    "Mati %d melebihi pasien keluar %d.".formatted(deaths, discharges),
                                    "Deaths %d exceed the discharges %d.".formatted(deaths, discharges)))
                    .with("deaths", deaths)
                    .with("discharges", discharges));
        }
        if (discharges != null
                && lengthOfStayDays != null
                && (lengthOfStayDays < discharges || discharges == 0 && lengthOfStayDays > 0)) {
            flaws.add(Flaw.at(
                            "/lengthOfStayDays",
                            "STAY_TOO_SHORT",
                            Text.of(
                                    "Lama dirawat %d tidak mungkin untuk %d pasien keluar."
                                            .formatted(lengthOfStayDays, discharges),
                                    "A length of stay of %d is impossible for %d discharges."
                                            .formatted(lengthOfStayDays, discharges)))
                    .with("lengthOfStayDays", lengthOfStayDays)
                    .with("discharges", discharges));
        }
        return flaws;
    }
}
