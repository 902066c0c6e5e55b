package id.kinerjapuskesmas.rest.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The number object: one published figure with everything needed to check it. Built with {@link FigureBuilder}. */
@Schema(description = "One published figure with its numerator, denominator, unit, ideal, formula and origin.")
public record Figure(
        @Schema(description = "Code of the indicator", examples = "BOR") String indicator,
        @Schema(
                        nullable = true,
                        description = "Rounded once, HALF_UP, to `decimals`; null with a `reason` where undefined",
                        examples = "53.69")
                BigDecimal value,
        Unit unit,
        @Schema(description = "Decimals of `value`", examples = "2") int decimals,
        @Schema(nullable = true, description = "Exact numerator, before the unit's factor", examples = "233")
                BigDecimal numerator,
        @Schema(nullable = true, description = "Exact denominator", examples = "434") BigDecimal denominator,
        @Schema(
                        nullable = true,
                        description = "How many respondents, discharges or parts stand behind it",
                        examples = "91")
                Long n,
        @Schema(
                        nullable = true,
                        description =
                                "Share of what should be there that is there, 0 to 1; null where it has no meaning",
                        examples = "1")
                BigDecimal completeness,
        @Schema(nullable = true) Ideal ideal,
        Polarity polarity,
        IdealStatus status,
        ValueStatus valueStatus,
        @Schema(
                        nullable = true,
                        description = "Code of why there is no value, such as NO_DISCHARGES",
                        examples = "NO_RESPONSES")
                String reason,
        @Schema(description = "Codes of what to know about the value, such as BOR_OVER_100, SMALL_DENOMINATOR, STALE")
                List<String> flags,
        Formula formula,
        Instant computedAt,
        @Schema(description = "Revision of the data it was computed from; it changes when they do", examples = "1042")
                String sourceRevision,
        @Schema(nullable = true) Confidence confidence) {}
