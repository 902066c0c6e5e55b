package id.kinerjapuskesmas.kinerja.scoring;

import java.util.Comparator;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A facility with what decides its rank.
 *
 * @param management null where not assessed, which ranks below any value; so with quality
 */
public record Contender(
        String facility, Kelompok kelompok, BigFraction coverage, BigFraction management, BigFraction quality) {

    private static final Comparator<BigFraction> HIGHEST_FIRST =
            Comparator.nullsLast(Comparator.<BigFraction>naturalOrder().reversed());

    /** Kelompok, then coverage, management and quality, unrounded; equal ones share a rank. */
    static final Comparator<Contender> BY_PERFORMANCE = Comparator.comparing(Contender::kelompok)
            .thenComparing(Contender::coverage, HIGHEST_FIRST)
            .thenComparing(Contender::management, HIGHEST_FIRST)
            .thenComparing(Contender::quality, HIGHEST_FIRST);
}
