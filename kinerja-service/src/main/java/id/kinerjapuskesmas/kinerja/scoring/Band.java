package id.kinerjapuskesmas.kinerja.scoring;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One step of a table that turns a value into a score.
 *
 * @param upTo where the step ends; null for all above the step before
 * @param included whether a value of exactly {@code upTo} still belongs to it
 */
public record Band(BigFraction upTo, boolean included, BigFraction score) {

    boolean holds(BigFraction value) {
        if (upTo == null) {
            return true;
        }
        var order = value.compareTo(upTo);
        return order < 0 || (order == 0 && included);
    }

    /** The score of the first step that holds the value; the last step is open, so that there always is one. */
    public static BigFraction score(List<Band> table, BigFraction value) {
        return table.stream()
                .filter(band -> band.holds(value))
                .map(Band::score)
                .findFirst()
                .orElseThrow();
    }
}
