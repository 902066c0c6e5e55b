package id.kinerjapuskesmas.survey.ikm;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The IKM of respondents taken together, or of the mean of several parts; exact, rounded nowhere.
 *
 * <p>Permenpan-RB 14/2017: NRR of an unsur = sum of its answers / its filled answers; NI = sum of NRR times 1/x; IKM = NI
 * times 25.
 *
 * @param unsur in display order; empty where parts answered different questionnaires
 * @param ikm 25 to 100, or null with a reason
 * @param reason why there is no IKM: {@link #NO_RESPONSES} or {@link #UNSUR_WITHOUT_ANSWERS}
 * @param n respondents
 * @param variance of the IKM as an estimate, or null where a part has fewer than two respondents
 * @param degreesOfFreedom of that variance
 */
record Estimate(
        List<UnsurScore> unsur, BigFraction ikm, String reason, long n, BigFraction variance, long degreesOfFreedom) {

    static final String NO_RESPONSES = "NO_RESPONSES";
    static final String UNSUR_WITHOUT_ANSWERS = "UNSUR_WITHOUT_ANSWERS";

    private static final int POINTS = 25;

    /** All respondents of a tally together. */
    static Estimate pooled(Instrument instrument, Tally tally) {
        return pooled(instrument, tally, false);
    }

    /** The same; with the spread of every unsur where values are to be compared. */
    static Estimate pooled(Instrument instrument, Tally tally, boolean spread) {
        var unsur = IntStream.range(0, instrument.unsur().size())
                .mapToObj(index -> UnsurScore.of(
                        instrument.unsur().get(index),
                        instrument.places().get(index).stream()
                                .map(tally.questions()::get)
                                .toList(),
                        spread))
                .toList();
        var n = tally.moments().n();
        var reason = n == 0
                ? NO_RESPONSES
                : unsur.stream().anyMatch(score -> score.nrr() == null) ? UNSUR_WITHOUT_ANSWERS : null;
        return new Estimate(
                unsur,
                reason == null ? ikm(unsur, instrument.weight()) : null,
                reason,
                n,
                tally.moments().varianceOfMean(instrument.scoreScale()),
                Math.max(0, n - 1));
    }

    private static BigFraction ikm(List<UnsurScore> unsur, BigFraction weight) {
        return Fractions.sum(unsur.stream().map(UnsurScore::nrr).toList())
                .multiply(weight)
                .multiply(POINTS);
    }

    /** The plain mean of the parts that have an IKM, from their unrounded values; the others do not count. */
    static Estimate meanOf(List<Estimate> parts) {
        var counted = parts.stream().filter(part -> part.ikm != null).toList();
        if (counted.isEmpty()) {
            var reason = parts.stream()
                    .map(Estimate::reason)
                    .filter(UNSUR_WITHOUT_ANSWERS::equals)
                    .findFirst()
                    .orElse(NO_RESPONSES);
            var unsur = parts.size() == 1 ? parts.get(0).unsur : List.<UnsurScore>of();
            return new Estimate(
                    unsur, null, reason, parts.stream().mapToLong(Estimate::n).sum(), null, 0);
        }
        return new Estimate(
                meanUnsur(counted),
                Fractions.mean(counted.stream().map(Estimate::ikm).toList()),
                null,
                counted.stream().mapToLong(Estimate::n).sum(),
                varianceOfMean(counted),
                counted.stream().mapToLong(Estimate::degreesOfFreedom).sum());
    }

    private static List<UnsurScore> meanUnsur(List<Estimate> parts) {
        var codes = parts.get(0).unsur.stream().map(UnsurScore::unsur).toList();
        var same = parts.stream()
                .allMatch(part ->
                        part.unsur.stream().map(UnsurScore::unsur).toList().equals(codes));
        if (!same) {
            return List.of();
        }
        return IntStream.range(0, codes.size())
                .mapToObj(index -> UnsurScore.meanOf(
                        parts.stream().map(part -> part.unsur.get(index)).toList()))
                .toList();
    }

    /** Parts are sampled independently, so their variances add, over the number of parts squared. */
    private static BigFraction varianceOfMean(List<Estimate> parts) {
        if (parts.stream().map(Estimate::variance).anyMatch(Objects::isNull)) {
            return null;
        }
        return Fractions.mean(parts.stream().map(Estimate::variance).toList()).divide(parts.size());
    }

    /**
     * With the finite-population correction (N - n) / (N - 1): who asks nearly everybody knows nearly everything. A
     * population below n cannot be right and corrects nothing.
     */
    Estimate ofPopulation(Long population) {
        if (variance == null || population == null || population < 2 || population < n) {
            return this;
        }
        var factor = BigFraction.of(population - n, population - 1);
        return new Estimate(
                unsur.stream().map(score -> score.corrected(factor)).toList(),
                ikm,
                reason,
                n,
                variance.multiply(factor),
                degreesOfFreedom);
    }

    /** NI, 1 to 4, for display; never multiplied further. */
    BigFraction ni() {
        return ikm == null ? null : ikm.divide(POINTS);
    }

    /** The unsur that nobody answered. */
    List<String> unanswered() {
        return unsur.stream()
                .filter(score -> score.nrr() == null)
                .map(UnsurScore::unsur)
                .toList();
    }
}
