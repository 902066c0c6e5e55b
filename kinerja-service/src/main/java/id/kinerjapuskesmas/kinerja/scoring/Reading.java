package id.kinerjapuskesmas.kinerja.scoring;

import java.math.BigDecimal;
import java.util.Objects;

/** What is known of one indicator at one facility. */
public sealed interface Reading {

    /** People served over people to serve, referrals over visits, or a count over nothing. */
    record Counts(Long numerator, Long denominator) implements Reading {
        public Counts {
            if (numerator == null || numerator < 0 || (denominator != null && denominator < 0)) {
                throw new IllegalArgumentException("counts are whole and not negative");
            }
        }
    }

    /** A score given by an assessor. */
    record Points(int points) implements Reading {}

    /** A figure as another service published it. */
    record Pulled(BigDecimal value) implements Reading {
        public Pulled {
            Objects.requireNonNull(value);
        }
    }

    /** An upstream gave no figure; the reason is its code or ours. */
    record Absent(String reason) implements Reading {}

    /** The indicator does not concern this facility. */
    record Excluded(String reason) implements Reading {}

    /** Nobody has filled it in. */
    record Missing() implements Reading {}
}
