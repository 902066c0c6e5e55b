package id.kinerjapuskesmas.survey.ikm;

import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One unsur's NRR.
 *
 * @param filled answers that are not blank, over all questions of the unsur
 * @param sum of these answers
 * @param nrr null when nobody answered
 * @param variance of the NRR as an estimate; null where it is not asked for or a part has fewer than two answers
 * @param degreesOfFreedom of that variance
 */
record UnsurScore(String unsur, long filled, long sum, BigFraction nrr, BigFraction variance, long degreesOfFreedom) {

    /**
     * Sum over filled answers; where several questions measure the unsur, the mean of the questions' own means, over the
     * questions that anybody answered. The same people answer these questions, so their variances do not simply add: the
     * mean of the variances, which the true one never exceeds, is taken.
     */
    static UnsurScore of(String unsur, List<QuestionCounts> questions, boolean spread) {
        var answered =
                questions.stream().filter(question -> question.filled() > 0).toList();
        return new UnsurScore(
                unsur,
                questions.stream().mapToLong(QuestionCounts::filled).sum(),
                questions.stream().mapToLong(QuestionCounts::sum).sum(),
                Fractions.mean(answered.stream()
                        .map(question -> BigFraction.of(question.sum(), question.filled()))
                        .toList()),
                meanOrNull(answered.stream().map(QuestionCounts::varianceOfMean).toList()),
                answered.stream()
                        .mapToLong(question -> question.filled() - 1)
                        .min()
                        .orElse(0));
    }

    /** The unsur over several parts of equal weight, sampled independently. */
    static UnsurScore meanOf(List<UnsurScore> parts) {
        var variance = meanOrNull(parts.stream().map(UnsurScore::variance).toList());
        return new UnsurScore(
                parts.get(0).unsur(),
                parts.stream().mapToLong(UnsurScore::filled).sum(),
                parts.stream().mapToLong(UnsurScore::sum).sum(),
                Fractions.mean(parts.stream()
                        .map(UnsurScore::nrr)
                        .filter(Objects::nonNull)
                        .toList()),
                variance == null ? null : variance.divide(parts.size()),
                parts.stream().mapToLong(UnsurScore::degreesOfFreedom).sum());
    }

    /** The same with its variance corrected for the share of the population that was asked. */
    UnsurScore corrected(BigFraction factor) {
        return variance == null
                ? this
                : new UnsurScore(unsur, filled, sum, nrr, variance.multiply(factor), degreesOfFreedom);
    }

    private static BigFraction meanOrNull(List<BigFraction> values) {
        return values.stream().anyMatch(Objects::isNull) ? null : Fractions.mean(values);
    }
}
