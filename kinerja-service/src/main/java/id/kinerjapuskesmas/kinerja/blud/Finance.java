package id.kinerjapuskesmas.kinerja.blud;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The finances of a year in whole rupiah. */
@Schema(description = "Finances of a year in whole rupiah; null what is not known.")
public record Finance(
        @Min(0) @Max(Finance.MOST) @Schema(nullable = true, description = "Target pendapatan", examples = "4200000000")
                Long targetRevenue,
        @Min(0)
                @Max(Finance.MOST)
                @Schema(nullable = true, description = "Realisasi pendapatan", examples = "4410000000")
                Long realisedRevenue,
        @Min(0) @Max(Finance.MOST) @Schema(nullable = true, description = "Anggaran belanja", examples = "4600000000")
                Long budgetedExpenditure,
        @Min(0) @Max(Finance.MOST) @Schema(nullable = true, description = "Realisasi belanja", examples = "4140000000")
                Long realisedExpenditure,
        @Min(0)
                @Max(Finance.MOST)
                @Schema(
                        nullable = true,
                        description = "Pendapatan fungsional: from patients and payers, without subsidies",
                        examples = "3900000000")
                Long serviceRevenue,
        @Min(0) @Max(Finance.MOST) @Schema(nullable = true, description = "Biaya operasional", examples = "4000000000")
                Long operatingCost) {

    /** More than any Puskesmas, and exact in every JSON reader. */
    static final long MOST = 1_000_000_000_000_000L;

    static final Finance UNKNOWN = new Finance(null, null, null, null, null, null);
}
