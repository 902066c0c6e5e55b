package id.kinerjapuskesmas.survey.ikm;

import static id.kinerjapuskesmas.rest.figure.FigureBuilder.round;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a figure moved since an earlier step of a trend. */
@Schema(
        description =
                """
                How a figure moved since the latest earlier step that has one, in points of the scale 25 to 100. Both steps                 are taken as independent random samples: margin = t x root(v1 + v2), v1 and v2 the variances of the two                 values (for an unsur, the sample variance of its answers over n, times 25 squared; for the IKM, that of the                 respondents' own means; under MEAN_OF_UNITS the sum of the parts' variances over the number of parts                 squared; with the finite-population correction where the population is known), t the two-sided 5 % point of                 Student's distribution with (v1 + v2)^2 / (v1^2 / f1 + v2^2 / f2) degrees of freedom, f1 and f2 respondents                 less one (Welch and Satterthwaite). Each comparison stands for itself: of ten without any real change, one                 exceeds its margin four times in ten.""")
record IkmChange(
        @Schema(nullable = true, description = "The earlier step; null when there is none", examples = "2024")
                String comparedWith,
        @Schema(
                        nullable = true,
                        description = "This value less the earlier one, unrounded inputs, 2 decimals",
                        examples = "2.41")
                BigDecimal difference,
        @Schema(
                        nullable = true,
                        description = "Largest difference that sampling alone explains at 95 %, 2 decimals",
                        examples = "1.87")
                BigDecimal margin,
        @Schema(nullable = true, description = "Whether the difference is larger than the margin", examples = "true")
                Boolean exceedsSamplingError,
        @Schema(
                        nullable = true,
                        description =
                                "Why a field is null: NO_FIGURE (none at this step), NO_EARLIER_FIGURE, OTHER_REGULATION or"
                                        + " OTHER_QUESTIONNAIRE (than the earlier step: never compared), NEEDS_TWO_RESPONDENTS",
                        examples = "NO_EARLIER_FIGURE")
                String reason) {

    static final String NO_FIGURE = "NO_FIGURE";
    static final String NO_EARLIER_FIGURE = "NO_EARLIER_FIGURE";
    static final String NEEDS_TWO_RESPONDENTS = "NEEDS_TWO_RESPONDENTS";

    static IkmChange none(String comparedWith, String reason) {
        return new IkmChange(comparedWith, null, null, null, reason);
    }

    static IkmChange of(String comparedWith, Difference difference) {
        var margin = difference.margin();
        return new IkmChange(
                comparedWith,
                round(difference.value(), 2),
                margin == null ? null : margin.setScale(2, RoundingMode.HALF_UP),
                difference.exceedsSamplingError(),
                margin == null ? NEEDS_TWO_RESPONDENTS : null);
    }
}
