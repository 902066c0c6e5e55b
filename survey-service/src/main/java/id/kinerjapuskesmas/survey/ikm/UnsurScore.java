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
 */
record UnsurScore(String unsur, long filled, long sum, BigFraction nrr) {

    /**
     * Sum over filled answers; where several questions measure the unsur, the mean of the questions' own means, over the
     * questions that anybody answered.
     */
    static UnsurScore of(String unsur, List<QuestionCounts> questions) {
        var means = questions.stream()
                .filter(question -> question.filled() > 0)
                .map(question -> BigFraction.of(question.sum(), question.filled()))
                .toList();
        return new UnsurScore(
                unsur,
                questions.stream().mapToLong(QuestionCounts::filled).sum(),
                questions.stream().mapToLong(QuestionCounts::sum).sum(),
                mean(means));
    }

    /** The unsur over several parts of equal weight; parts that have no NRR are not asked for. */
    static UnsurScore meanOf(List<UnsurScore> parts) {
        return new UnsurScore(
                parts.get(0).unsur(),
                parts.stream().mapToLong(UnsurScore::filled).sum(),
                parts.stream().mapToLong(UnsurScore::sum).sum(),
                mean(parts.stream()
                        .map(UnsurScore::nrr)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    static BigFraction mean(List<BigFraction> values) {
        return values.isEmpty()
                ? null
                : values.stream().reduce(BigFraction.ZERO, BigFraction::add).divide(values.size());
    }
}
