package id.kinerjapuskesmas.kinerja.family;

import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How healthy a family, or an area, is; decided on the unrounded index. */
@Schema(
        description = "`SEHAT` healthy, above 0.800; `PRA_SEHAT` pre-healthy, 0.500 to 0.800, both included;"
                + " `TIDAK_SEHAT` unhealthy, below 0.500. On the unrounded index: 0.800 exactly is PRA_SEHAT.")
public enum FamilyCategory {
    SEHAT,
    PRA_SEHAT,
    TIDAK_SEHAT;

    private static final BigFraction HEALTHY_ABOVE = BigFraction.of(4, 5);
    private static final BigFraction PRE_HEALTHY_FROM = BigFraction.of(1, 2);

    static FamilyCategory of(BigFraction index) {
        if (index.compareTo(HEALTHY_ABOVE) > 0) {
            return SEHAT;
        }
        return index.compareTo(PRE_HEALTHY_FROM) >= 0 ? PRA_SEHAT : TIDAK_SEHAT;
    }
}
