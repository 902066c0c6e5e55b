package id.kinerjapuskesmas.kinerja.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** What a mean does with rows that have no score. */
class TreeTest {

    private static final Reading MISSING = new Reading.Missing();

    private static Node coverage(String code) {
        return Node.leaf(new Indicator(code, IndicatorType.COVERAGE, BigFraction.of(80), 100, List.of()));
    }

    private static Scored score(Node node, Map<String, Reading> readings) {
        return node.score(code -> readings.getOrDefault(code, MISSING));
    }

    private static Node programme(Node... children) {
        return Node.branch("I", NodeKind.PROGRAMME, List.of(children));
    }

    private static Reading served(long served, long of) {
        return new Reading.Counts(served, of);
    }

    @Test
    void leavesOutAndCountsARowWithNobodyToServe() {
        var scored = score(programme(coverage("A"), coverage("B")), Map.of("A", served(40, 100), "B", served(0, 0)));
        assertThat(scored.score()).isEqualTo(BigFraction.of(50));
        assertThat(scored.tally()).isEqualTo(new Tally(1, 1, 0, 0));
        assertThat(scored.children().get(1).outcome().reason()).isEqualTo("NO_TARGET_POPULATION");
    }

    @Test
    void hasNoScoreWhileARowIsMissing() {
        var scored = score(programme(coverage("A"), coverage("B")), Map.of("A", served(80, 100)));
        assertThat(scored.state()).isEqualTo(State.MISSING);
        assertThat(scored.score()).isNull();
        assertThat(scored.tally()).isEqualTo(new Tally(1, 0, 0, 1));
    }

    @Test
    void leavesOutAFigureThatAnUpstreamDidNotGive() {
        var scored = score(
                programme(coverage("A"), coverage("B")),
                Map.of("A", served(40, 100), "B", new Reading.Absent("NOT_REPORTED")));
        assertThat(scored.score()).isEqualTo(BigFraction.of(50));
        assertThat(scored.tally().notAvailable()).isEqualTo(1);
    }

    @Test
    void isNotAvailableWhereEverythingThatAppliesIsAbsent() {
        var scored = score(
                programme(coverage("A"), coverage("B")),
                Map.of("A", new Reading.Excluded("NO_INPATIENT_CARE"), "B", new Reading.Absent("NOT_REPORTED")));
        assertThat(scored.state()).isEqualTo(State.NOT_AVAILABLE);
    }

    @Test
    void isNotApplicableWhereNothingApplies() {
        var scored = score(programme(coverage("A")), Map.of("A", new Reading.Excluded("NO_INPATIENT_CARE")));
        assertThat(scored.state()).isEqualTo(State.NOT_APPLICABLE);
    }

    @Test
    void weighsOnlyWhatHasAScore() {
        var heavy = new Node(
                "A", NodeKind.INDICATOR, BigFraction.of(3), false, coverage("A").indicator(), List.of());
        var scored = score(programme(heavy, coverage("B")), Map.of("A", served(80, 100), "B", served(40, 100)));
        assertThat(scored.score()).isEqualTo(BigFraction.of(175, 2));
    }

    @Test
    void assessesAnOptionalComponentOnlyWhereSomethingOfItWasEntered() {
        var ikm = new Indicator("IKM", IndicatorType.IKM, null, 1, List.of(new Band(null, false, BigFraction.of(7))));
        var item = new Indicator("AUDIT", IndicatorType.SCORE, null, 1, List.of());
        var quality = new Node(
                "MUTU",
                NodeKind.COMPONENT,
                BigFraction.ONE,
                true,
                null,
                List.of(
                        Node.leaf(item),
                        Node.leaf(ikm),
                        Node.leaf(new Indicator("SOP", IndicatorType.SCORE, null, 1, List.of()))));
        var pulled = new Reading.Pulled(new BigDecimal("82.41"));
        assertThat(score(quality, Map.of("IKM", pulled)).state()).isEqualTo(State.NOT_APPLICABLE);
        assertThat(score(quality, Map.of("IKM", pulled, "AUDIT", new Reading.Points(10)))
                        .state())
                .isEqualTo(State.MISSING);
        assertThat(score(quality, Map.of("IKM", pulled, "AUDIT", new Reading.Points(10), "SOP", new Reading.Points(4)))
                        .score())
                .isEqualTo(BigFraction.of(7));
    }

    @Test
    void holdsTheKlasterOfIntegratedPrimaryCare() {
        var klaster = Node.branch(
                "PELAYANAN",
                NodeKind.COMPONENT,
                List.of(
                        Node.branch("KLASTER_2", NodeKind.KLASTER, List.of(programme(coverage("A"), coverage("B")))),
                        Node.branch("KLASTER_3", NodeKind.KLASTER, List.of(coverage("C")))));
        var scored = score(klaster, Map.of("A", served(80, 100), "B", served(40, 100), "C", served(20, 100)));
        assertThat(scored.score()).isEqualTo(BigFraction.of(50));
    }

    @Test
    void givesTheTopBandForFillingsWithoutAnyExtraction() {
        var bands = List.of(
                new Band(BigFraction.ONE, true, BigFraction.of(75)), new Band(null, false, BigFraction.of(100)));
        var ratio = new Indicator("GIGI", IndicatorType.RATIO_ABOVE, null, 1, bands);
        assertThat(ratio.score(served(3, 3)).score()).isEqualTo(BigFraction.of(75));
        assertThat(ratio.score(served(4, 3)).score()).isEqualTo(BigFraction.of(100));
        assertThat(ratio.score(served(4, 0)).score()).isEqualTo(BigFraction.of(100));
        assertThat(ratio.score(served(0, 0)).state()).isEqualTo(State.NOT_APPLICABLE);
    }

    @Test
    void keepsARangeGoodOnlyBetweenItsBounds() {
        var bands = List.of(
                new Band(BigFraction.of(150), false, BigFraction.of(50)),
                new Band(BigFraction.of(250), true, BigFraction.of(100)),
                new Band(null, false, BigFraction.of(75)));
        var contact = new Indicator("KONTAK", IndicatorType.RANGE, null, 1000, bands);
        assertThat(contact.score(served(1499, 10_000)).score()).isEqualTo(BigFraction.of(50));
        assertThat(contact.score(served(150, 1000)).score()).isEqualTo(BigFraction.of(100));
        assertThat(contact.score(served(250, 1000)).score()).isEqualTo(BigFraction.of(100));
        assertThat(contact.score(served(2501, 10_000)).score()).isEqualTo(BigFraction.of(75));
    }

    @Test
    void capsACountAtItsTimes() {
        var sixTimes = new Indicator("PENYULUHAN", IndicatorType.COUNT, BigFraction.of(6), 1, List.of());
        assertThat(sixTimes.score(new Reading.Counts(3L, null)).score()).isEqualTo(BigFraction.of(50));
        assertThat(sixTimes.score(new Reading.Counts(8L, null)).score()).isEqualTo(BigFraction.of(100));
    }

    @Test
    void refusesNegativeCounts() {
        assertThatThrownBy(() -> served(-1, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neverSumsAStock() {
        var months = List.of(new Reading.Counts(10L, 100L), new Reading.Counts(20L, 110L));
        assertThat(Aggregation.CUMULATIVE.over(months)).isEqualTo(new Reading.Counts(30L, 110L));
        assertThat(Aggregation.RATIO.over(months)).isEqualTo(new Reading.Counts(30L, 210L));
        assertThat(Aggregation.LAST.over(months)).isEqualTo(new Reading.Counts(20L, 110L));
    }
}
