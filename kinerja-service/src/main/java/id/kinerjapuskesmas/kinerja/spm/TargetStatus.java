package id.kinerjapuskesmas.kinerja.spm;

import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an indicator reaches its target; decided on the unrounded value. */
@Schema(
        description = "`ON_TARGET` at or above; `BELOW_TARGET`; `NO_VALUE` nothing to compare. On the unrounded value:"
                + " 94.996 against 95 is BELOW_TARGET though it prints as 95.00.")
public enum TargetStatus {
    ON_TARGET,
    BELOW_TARGET,
    NO_VALUE;

    static TargetStatus of(BigFraction value, BigFraction target) {
        if (value == null) {
            return NO_VALUE;
        }
        return value.compareTo(target) >= 0 ? ON_TARGET : BELOW_TARGET;
    }
}
