package id.kinerjapuskesmas.survey.samplesize;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The error a sample may be wrong by, with its chi-square of one degree of freedom. */
@Schema(
        description =
                "`FIVE_PERCENT` chi-square 3.841 (the regulation's table); `ONE_PERCENT` 6.635; `TEN_PERCENT` 2.706.")
public enum Significance {
    FIVE_PERCENT("3.841"),
    ONE_PERCENT("6.635"),
    TEN_PERCENT("2.706");

    private final BigDecimal chiSquare;

    Significance(String chiSquare) {
        this.chiSquare = new BigDecimal(chiSquare);
    }

    BigDecimal chiSquare() {
        return chiSquare;
    }
}
