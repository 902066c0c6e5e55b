package id.kinerjapuskesmas.kinerja.scoring;

import java.util.ArrayList;
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

    /** Where the value falls: the number of its step. */
    private static int step(List<Band> table, BigFraction value) {
        for (var i = 0; i < table.size(); i++) {
            if (table.get(i).holds(value)) {
                return i;
            }
        }
        throw new IllegalArgumentException("the last step of a table is open");
    }

    /** A value of every step that the span touches, its ends among them; from low to high. */
    public static List<BigFraction> touched(List<Band> table, BigFraction lower, BigFraction upper) {
        var first = step(table, lower);
        var last = step(table, upper);
        var values = new ArrayList<BigFraction>();
        values.add(lower);
        for (var between = first + 1; between < last; between++) {
            values.add(
                    table.get(between - 1).upTo().add(table.get(between).upTo()).divide(2));
        }
        if (last > first) {
            values.add(upper);
        }
        return values;
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
