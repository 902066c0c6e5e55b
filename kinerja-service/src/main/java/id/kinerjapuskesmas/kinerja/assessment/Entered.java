package id.kinerjapuskesmas.kinerja.assessment;

import id.kinerjapuskesmas.kinerja.scoring.Reading;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The numbers of one row, whoever entered them. */
@Schema(description = "Numbers of one row: counts, or a score.")
public record Entered(
        @Schema(nullable = true, description = "People served, cases, times; null for scores", examples = "684")
                Long numerator,
        @Schema(
                        nullable = true,
                        description = "Population or the other count; null for COUNT and scores",
                        examples = "3395")
                Long denominator,
        @Schema(nullable = true, description = "Points of SCORE and BINARY; else null", examples = "7") Integer score) {

    /** As the arithmetic reads it. */
    public Reading reading() {
        return score != null ? new Reading.Points(score) : new Reading.Counts(numerator, denominator);
    }
}
