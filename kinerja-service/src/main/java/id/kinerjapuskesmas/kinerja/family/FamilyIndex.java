package id.kinerjapuskesmas.kinerja.family;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** The family health index: of one family {@code sum Y / (12 - sum N)}, of an area the share of healthy families. */
final class FamilyIndex {

    static final int INDICATORS = 12;

    private FamilyIndex() {}

    /** Empty where none of the indicators applies to the family. */
    static Optional<BigFraction> ofFamily(int yes, int notApplicable) {
        if (yes < 0 || notApplicable < 0 || yes + notApplicable > INDICATORS) {
            throw new IllegalArgumentException("yes and not applicable are at most 12 together");
        }
        return notApplicable == INDICATORS
                ? Optional.empty()
                : Optional.of(BigFraction.of(yes, INDICATORS - notApplicable));
    }

    /** Empty where no family has an index. */
    static Optional<BigFraction> ofArea(long healthy, long withIndex) {
        return withIndex == 0 ? Optional.empty() : Optional.of(BigFraction.of(healthy, withIndex));
    }
}
