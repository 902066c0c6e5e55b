package id.kinerjapuskesmas.survey.ikm;

import static id.kinerjapuskesmas.rest.figure.FigureBuilder.round;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EstimateTest {

    private static Stream<JsonNode> published(String field) {
        return StreamSupport.stream(Vectors.ikm().get("vectors").spliterator(), false)
                .filter(vector -> vector.has(field));
    }

    /** Published lists of NRR, each as a sum over as many answers as its decimals need. */
    static Stream<JsonNode> listsOfNrr() {
        return published("unsur")
                .filter(vector -> vector.get("unsur").get(0).has("nrr") && !vector.has("distributions"));
    }

    static Stream<JsonNode> sheets() {
        return published("rows").filter(vector -> !vector.get("id").asText().equals("PUB-04"));
    }

    @ParameterizedTest
    @MethodSource("listsOfNrr")
    void recomputesPublishedIndexesFromTheirNrr(JsonNode vector) {
        var nrr = new ArrayList<BigFraction>();
        vector.get("unsur").forEach(unsur -> nrr.add(fraction(unsur.get("nrr").asText())));
        var ikm = ofNrr(nrr);
        assertThat(round(ikm, 6)).isEqualByComparingTo(text(vector, "/recomputed/ikm_exact_6dp"));
        assertThat(round(ikm, 2)).isEqualByComparingTo(text(vector, "/recomputed/ikm_2dp"));
    }

    @ParameterizedTest
    @MethodSource("listsOfNrr")
    void namesTheRoundedWeightBehindAPublishedIndexThatDiffers(JsonNode vector) {
        var nrr = new ArrayList<BigFraction>();
        vector.get("unsur").forEach(unsur -> nrr.add(fraction(unsur.get("nrr").asText())));
        var sum = nrr.stream().reduce(BigFraction.ZERO, BigFraction::add);
        var weight = vector.get("unsur").size() == 14 ? "0.071" : "0.1";
        var withWeight = round(sum.multiply(fraction(weight)), 3).multiply(new BigDecimal(25));
        assertThat(withWeight).isEqualByComparingTo(text(vector, "/reported/ikm"));
        assertThat(round(ofNrr(nrr), 2)).isNotEqualByComparingTo(text(vector, "/reported/ikm"));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void recomputesPublishedSheets(JsonNode vector) {
        var tally = tally(vector.get("rows"));
        var estimate = Estimate.pooled(instrument(vector.get("k").asInt()), tally);
        assertThat(round(estimate.ikm(), 6)).isEqualByComparingTo(text(vector, "/recomputed/ikm_exact_6dp"));
        assertThat(estimate.unsur().stream().map(score -> (int) score.sum()).toList())
                .isEqualTo(ints(vector.get("totals")));
    }

    @Test
    void recomputesPub03FromItsDistributions() {
        var vector = published("distributions").findFirst().orElseThrow();
        var counts = new ArrayList<QuestionCounts>();
        vector.get("distributions")
                .forEach(unsur -> counts.add(new QuestionCounts(
                        unsur.path("1").asLong(),
                        unsur.path("2").asLong(),
                        unsur.path("3").asLong(),
                        unsur.path("4").asLong())));
        var estimate = Estimate.pooled(instrument(9), new Tally(counts, moments(29)));
        assertThat(round(estimate.ikm(), 2)).isEqualByComparingTo("91.48");
        var withPrintedWeight = estimate.unsur().stream()
                .map(UnsurScore::nrr)
                .reduce(BigFraction.ZERO, BigFraction::add)
                .multiply(fraction("0.11"))
                .multiply(25);
        assertThat(round(withPrintedWeight, 2)).isEqualByComparingTo("90.56");
    }

    @Test
    void givesExactly100ForAllFoursAnd25ForAllOnes() {
        for (var unsur : List.of(9, 10, 14)) {
            var fours = tally(unsur, 7, 4);
            var ones = tally(unsur, 7, 1);
            assertThat(Estimate.pooled(instrument(unsur), fours).ikm()).isEqualTo(BigFraction.of(100));
            assertThat(Estimate.pooled(instrument(unsur), ones).ikm()).isEqualTo(BigFraction.of(25));
        }
    }

    @Test
    void roundedWeightsNeverReachAPerfectScore() {
        Vectors.ikm().get("ceiling_check").forEach(check -> {
            var allFours = fraction(check.get("weight").asText())
                    .multiply(4 * check.get("k").asInt())
                    .multiply(25);
            assertThat(round(allFours, 2))
                    .isEqualByComparingTo(check.get("all_fours").asText());
        });
    }

    @Test
    void dividesByFilledAnswersOnly() {
        var expected = Vectors.ikm().get("missing_answers");
        var counts = new ArrayList<>(tally(9, 3, 4).questions());
        counts.set(3, new QuestionCounts(0, 0, 0, 2));
        var estimate = Estimate.pooled(instrument(9), new Tally(counts, moments(3)));
        assertThat(round(estimate.ikm(), 2))
                .isEqualByComparingTo(text(expected, "/expected_filled_denominator/ikm"))
                .isNotEqualByComparingTo(text(expected, "/wrong_all_respondent_denominator/ikm"))
                .isNotEqualByComparingTo(text(expected, "/wrong_drop_unsur_keep_weight_0_111/ikm"));
        assertThat(round(estimate.unsur().get(3).nrr(), 4))
                .isEqualByComparingTo(text(expected, "/expected_filled_denominator/nrr_U4"));
    }

    @Test
    void hasNoIkmWhenNobodyAnsweredAnUnsur() {
        var counts = new ArrayList<>(tally(9, 3, 4).questions());
        counts.set(3, QuestionCounts.NONE);
        var estimate = Estimate.pooled(instrument(9), new Tally(counts, moments(3)));
        assertThat(estimate.ikm()).isNull();
        assertThat(estimate.reason()).isEqualTo("UNSUR_WITHOUT_ANSWERS");
        assertThat(estimate.unanswered()).containsExactly("U4");
    }

    @Test
    void hasNoIkmWithoutRespondents() {
        var estimate = Estimate.pooled(instrument(9), Tally.none(9));
        assertThat(estimate.ikm()).isNull();
        assertThat(estimate.reason()).isEqualTo("NO_RESPONSES");
    }

    @Test
    void averagesSeveralQuestionsInsideTheirUnsurFirstAndIgnoresQuestionsOutside() {
        // two questions of A, one of B, one of no unsur
        var instrument = new Instrument(List.of("A", "B"), List.of(List.of(0, 1), List.of(2)), 4);
        var tally = new Tally(
                List.of(
                        new QuestionCounts(0, 0, 0, 1),
                        new QuestionCounts(0, 1, 0, 0),
                        new QuestionCounts(1, 0, 0, 0),
                        new QuestionCounts(0, 0, 0, 1)),
                moments(1));
        assertThat(Estimate.pooled(instrument, tally).ikm()).isEqualTo(BigFraction.of(50));
    }

    @Test
    void separatesTheAggregationMethods() {
        var vector = Vectors.ikm().get("aggregation").get(1);
        var few = mixed(10, 9, 1);
        var many = tally(9, 190, 3);
        var instrument = instrument(9);
        var mean = Estimate.meanOf(List.of(Estimate.pooled(instrument, few), Estimate.pooled(instrument, many)));
        var pooled = Estimate.pooled(instrument, few.plus(many));
        assertThat(round(mean.ikm(), 2)).isEqualByComparingTo(text(vector, "/mean_of_units"));
        assertThat(round(pooled.ikm(), 2)).isEqualByComparingTo(text(vector, "/weighted"));
    }

    @Test
    void leavesPartsWithoutIkmOutOfTheMean() {
        var instrument = instrument(9);
        var mean = Estimate.meanOf(
                List.of(Estimate.pooled(instrument, tally(9, 2, 4)), Estimate.pooled(instrument, Tally.none(9))));
        assertThat(mean.ikm()).isEqualTo(BigFraction.of(100));
        assertThat(mean.n()).isEqualTo(2);
    }

    /** {@code fours} of n respondents all 4, {@code threes} all 3. */
    private static Tally mixed(long n, long fours, long threes) {
        return new Tally(
                IntStream.range(0, 9)
                        .mapToObj(place -> new QuestionCounts(0, 0, threes, fours))
                        .toList(),
                moments(n));
    }

    static Tally tally(int unsur, long n, int score) {
        var counts = new QuestionCounts(score == 1 ? n : 0, score == 2 ? n : 0, score == 3 ? n : 0, score == 4 ? n : 0);
        return new Tally(IntStream.range(0, unsur).mapToObj(place -> counts).toList(), moments(n));
    }

    private static Tally tally(JsonNode rows) {
        var counts = new long[rows.get(0).size()][4];
        rows.forEach(row -> {
            for (var place = 0; place < row.size(); place++) {
                counts[place][row.get(place).asInt() - 1]++;
            }
        });
        return new Tally(
                Stream.of(counts)
                        .map(count -> new QuestionCounts(count[0], count[1], count[2], count[3]))
                        .toList(),
                moments(rows.size()));
    }

    private static Moments moments(long n) {
        return new Moments(n, BigInteger.ZERO, BigInteger.ZERO);
    }

    static Instrument instrument(int unsur) {
        return new Instrument(
                IntStream.rangeClosed(1, unsur).mapToObj(number -> "U" + number).toList(),
                IntStream.range(0, unsur).mapToObj(List::of).toList(),
                2520);
    }

    private static BigFraction ofNrr(List<BigFraction> nrr) {
        // any NRR is reached by counts of ones and fours: 1 + 3 * share of fours
        var counts = nrr.stream()
                .map(value -> {
                    var shareOfFours = value.subtract(1).divide(3);
                    var fours = shareOfFours.getNumerator().longValueExact();
                    return new QuestionCounts(shareOfFours.getDenominator().longValueExact() - fours, 0, 0, fours);
                })
                .toList();
        return Estimate.pooled(instrument(nrr.size()), new Tally(counts, moments(1)))
                .ikm();
    }

    private static BigFraction fraction(String decimal) {
        var exact = new BigDecimal(decimal);
        return BigFraction.of(exact.unscaledValue(), BigInteger.TEN.pow(exact.scale()));
    }

    private static BigDecimal text(JsonNode node, String pointer) {
        return new BigDecimal(node.at(pointer).asText());
    }

    private static List<Integer> ints(JsonNode array) {
        var values = new ArrayList<Integer>();
        array.forEach(value -> values.add(value.asInt()));
        return values;
    }
}
