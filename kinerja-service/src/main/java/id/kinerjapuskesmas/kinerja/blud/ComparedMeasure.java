package id.kinerjapuskesmas.kinerja.blud;

import id.kinerjapuskesmas.kinerja.measure.FigureSource;
import id.kinerjapuskesmas.kinerja.measure.Measure;
import id.kinerjapuskesmas.kinerja.measure.Measurement;
import id.kinerjapuskesmas.rest.figure.Figure;
import id.kinerjapuskesmas.rest.figure.FigureBuilder;
import id.kinerjapuskesmas.rest.problem.Text;
import java.math.BigDecimal;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One measure before and after. */
@Schema(description = "One measure in both windows, each with its n, and the difference where they may be compared.")
public record ComparedMeasure(
        Measure measure,
        Text name,
        Figure before,
        Figure after,
        @Schema(nullable = true, description = "after - before, in the unit of the measure", examples = "-4227")
                BigDecimal difference,
        @Schema(
                        nullable = true,
                        description = "Difference in per cent of the value before; null where that is 0",
                        examples = "-14.05")
                BigDecimal changePercent,
        @Schema(
                        nullable = true,
                        description =
                                "Why there is no difference: NO_VALUE_BEFORE, NO_VALUE_AFTER, NO_VALUE, or VERSIONS_DIFFER"
                                        + " (another regulation, instrument, formula or population base); null where there is one",
                        examples = "VERSIONS_DIFFER")
                String reason,
        @Schema(
                        nullable = true,
                        description = "What the value before was computed under",
                        examples = "Permenkes 43/2016")
                String versionBefore,
        @Schema(nullable = true, description = "What the value after was computed under", examples = "Permenkes 4/2019")
                String versionAfter,
        FigureSource sourceBefore,
        FigureSource sourceAfter) {

    private static final int PERCENT_DECIMALS = 2;

    static ComparedMeasure of(Measurement before, Measurement after) {
        var reason = reason(before, after);
        var percent = reason == null ? Difference.percent(before.exact(), after.exact()) : null;
        return new ComparedMeasure(
                before.measure(),
                before.measure().text(),
                before.figure(),
                after.figure(),
                reason == null
                        ? FigureBuilder.round(
                                Difference.absolute(before.exact(), after.exact()),
                                before.measure().decimals())
                        : null,
                rounded(percent),
                reason,
                before.version(),
                after.version(),
                before.source(),
                after.source());
    }

    private static String reason(Measurement before, Measurement after) {
        if (before.exact() == null) {
            return after.exact() == null ? "NO_VALUE" : "NO_VALUE_BEFORE";
        }
        if (after.exact() == null) {
            return "NO_VALUE_AFTER";
        }
        return Objects.equals(before.version(), after.version()) ? null : "VERSIONS_DIFFER";
    }

    private static BigDecimal rounded(BigFraction exact) {
        return exact == null ? null : FigureBuilder.round(exact, PERCENT_DECIMALS);
    }
}
