package id.kinerjapuskesmas.kinerja.spm;

import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an SPM index is called; decided on the unrounded index, so that 99.998 is Utama. */
@Schema(
        description =
                "`TUNTAS_PARIPURNA` 100; `TUNTAS_UTAMA` from 90; `TUNTAS_MADYA` from 80; `TUNTAS_PRATAMA` from 70; "
                        + "`TUNTAS_MUDA` from 60; `BELUM_TUNTAS` below. On the unrounded index: 99.998 is TUNTAS_UTAMA.")
public enum SpmCategory {
    TUNTAS_PARIPURNA(100),
    TUNTAS_UTAMA(90),
    TUNTAS_MADYA(80),
    TUNTAS_PRATAMA(70),
    TUNTAS_MUDA(60),
    BELUM_TUNTAS(0);

    private final int from;

    SpmCategory(int from) {
        this.from = from;
    }

    static SpmCategory of(BigFraction index) {
        for (var category : values()) {
            if (index.compareTo(BigFraction.of(category.from)) >= 0) {
                return category;
            }
        }
        throw new IllegalArgumentException("an index is not negative");
    }
}
