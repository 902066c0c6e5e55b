package id.kinerjapuskesmas.kinerja.chart;

import id.kinerjapuskesmas.kinerja.ranking.ExplanationNode;
import id.kinerjapuskesmas.kinerja.ranking.RankingExplanation;
import id.kinerjapuskesmas.kinerja.scoring.BandPolicy;
import id.kinerjapuskesmas.kinerja.scoring.Component;
import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import id.kinerjapuskesmas.kinerja.scoring.State;
import id.kinerjapuskesmas.rest.picture.Radar;
import id.kinerjapuskesmas.rest.problem.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The geometry of one component of one ranked Puskesmas. */
@Schema(
        description =
                "One component of a ranked Puskesmas as geometry: its parts, the programmes or groups of the instrument, on"
                        + " axes from 0 at the centre to `top` at the rim.")
public record ComponentChart(
        UUID ranking,
        @Schema(examples = "P3207100101") String facility,
        @Schema(examples = "Banjarsari") String name,
        @Schema(examples = "2025") String period,
        LocalDate periodStart,
        LocalDate periodEnd,
        Component component,
        Text componentName,
        ChartShape shape,
        @Schema(description = "End of the scale: 100 for PELAYANAN, 10 for the others", examples = "100") int top,
        @Schema(description = "Where kelompok I begins", examples = "91") BigDecimal first,
        @Schema(description = "Where kelompok II begins", examples = "80") BigDecimal second,
        @Schema(nullable = true, description = "Value of the component", examples = "90.53") BigDecimal value,
        @Schema(nullable = true) Kelompok kelompok,
        BandPolicy bandPolicy,
        List<ChartAxis> axes) {

    private static final int LEAST_AXES = 3;
    private static final int DETAIL = 4;

    static ComponentChart of(RankingExplanation explained, Component component, ExplanationNode node) {
        var drawn = node.children().stream()
                .filter(child -> child.state() == State.OK)
                .toList();
        var shape = drawn.size() < LEAST_AXES ? ChartShape.BARS : ChartShape.RADAR;
        var axes = new ArrayList<ChartAxis>();
        var place = 0;
        for (var child : node.children()) {
            axes.add(axis(child, component, shape, place, drawn.size()));
            place += child.state() == State.OK ? 1 : 0;
        }
        return new ComponentChart(
                explained.ranking(),
                explained.entry().facility(),
                explained.entry().name(),
                explained.period(),
                explained.periodStart(),
                explained.periodEnd(),
                component,
                node.name(),
                shape,
                component.scale().top(),
                decimal(component.scale().first()),
                decimal(component.scale().second()),
                node.score(),
                node.kelompok(),
                explained.bandPolicy(),
                axes);
    }

    private static ChartAxis axis(ExplanationNode part, Component component, ChartShape shape, int place, int axes) {
        if (part.state() != State.OK) {
            return new ChartAxis(
                    part.code(), part.name(), null, null, part.state(), part.reason(), null, null, null, null);
        }
        var share = BigFraction.parse(part.exact()).divide(component.scale().top());
        var radar = shape == ChartShape.RADAR;
        var angle = radar ? Radar.angle(place, axes) : 0;
        return new ChartAxis(
                part.code(),
                part.name(),
                part.score(),
                part.exact(),
                part.state(),
                null,
                share.bigDecimalValue(DETAIL, RoundingMode.HALF_UP),
                radar ? detail(Math.toDegrees(angle)) : null,
                radar ? detail(share.doubleValue() * Math.sin(angle)) : null,
                radar ? detail(share.doubleValue() * Math.cos(angle)) : null);
    }

    /** Places on paper, not figures: the only doubles, from the exact share and a sine. */
    private static BigDecimal detail(double place) {
        return BigDecimal.valueOf(place).setScale(DETAIL, RoundingMode.HALF_UP);
    }

    private static BigDecimal decimal(BigFraction bound) {
        return new BigDecimal(bound.getNumerator()).divide(new BigDecimal(bound.getDenominator()));
    }
}
