package id.kinerjapuskesmas.survey.ikm;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What the formula needs of a questionnaire.
 *
 * @param unsur codes in display order
 * @param places for each unsur the places of its questions in a tally, from 0
 * @param scoreScale denominator of the moments
 */
record Instrument(List<String> unsur, List<List<Integer>> places, long scoreScale) {

    /** 1 / x, never 0.111: rounded weights give 99.90 for a perfect score. */
    BigFraction weight() {
        return BigFraction.of(1, unsur.size());
    }
}
