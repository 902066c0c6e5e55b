package id.kinerjapuskesmas.kinerja.bpjs;

import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The three indicators of performance-based capitation. */
@Schema(
        description =
                "`AK` contact rate: participants with a contact per 1,000; `RRNS` non-specialist referrals in per cent"
                        + " of all referrals; `RPP` Prolanis participants under control in per cent of those registered (until"
                        + " 2019: those who visited).")
public enum KbkIndicator {
    AK(1000),
    RRNS(100),
    RPP(100);

    private final int factor;

    KbkIndicator(int factor) {
        this.factor = factor;
    }

    /** A part of a whole in the unit of the indicator; null where the whole is nobody. */
    BigFraction rate(long part, long whole) {
        return whole == 0 ? null : BigFraction.of(part, whole).multiply(factor);
    }
}
