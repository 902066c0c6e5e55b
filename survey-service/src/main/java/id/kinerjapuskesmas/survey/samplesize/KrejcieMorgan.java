package id.kinerjapuskesmas.survey.samplesize;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Krejcie and Morgan (1970), as in the annex of Permenpan-RB 14/2017: {@code S = X2*N*P*Q / (d2*(N-1) + X2*P*Q)} with P =
 * Q = 0.5 and d = 0.05. HALF_UP and X2 = 3.841 reproduce all 90 printed rows; rounding up breaks 45 of them, 1.96 squared
 * two.
 */
public final class KrejcieMorgan {

    private static final BigDecimal PQ = new BigDecimal("0.25");
    private static final BigDecimal D_SQUARED = new BigDecimal("0.0025");

    private static final NavigableMap<Long, Long> TABLE = table(
            10, 10, 15, 14, 20, 19, 25, 24, 30, 28, 35, 32, 40, 36, 45, 40, 50, 44, 55, 48, 60, 52, 65, 56, 70, 59, 75,
            63, 80, 66, 85, 70, 90, 73, 95, 76, 100, 80, 110, 86, 120, 92, 130, 97, 140, 103, 150, 108, 160, 113, 170,
            118, 180, 123, 190, 127, 200, 132, 210, 136, 220, 140, 230, 144, 240, 148, 250, 152, 260, 155, 270, 159,
            280, 162, 290, 165, 300, 169, 320, 175, 340, 181, 360, 186, 380, 191, 400, 196, 420, 201, 440, 205, 460,
            210, 480, 214, 500, 217, 550, 226, 600, 234, 650, 242, 700, 248, 750, 254, 800, 260, 850, 265, 900, 269,
            950, 274, 1000, 278, 1100, 285, 1200, 291, 1300, 297, 1400, 302, 1500, 306, 1600, 310, 1700, 313, 1800, 317,
            1900, 320, 2000, 322, 2200, 327, 2400, 331, 2600, 335, 2800, 338, 3000, 341, 3500, 346, 4000, 351, 4500,
            354, 5000, 357, 6000, 361, 7000, 364, 8000, 367, 9000, 368, 10000, 370, 15000, 375, 20000, 377, 30000, 379,
            40000, 380, 50000, 381, 75000, 382, 1000000, 384);

    private KrejcieMorgan() {}

    /** The formula's value for a population of at least one. */
    public static long required(long population, Significance significance) {
        var numerator = significance.chiSquare().multiply(PQ).multiply(BigDecimal.valueOf(population));
        var denominator = D_SQUARED
                .multiply(BigDecimal.valueOf(population - 1))
                .add(significance.chiSquare().multiply(PQ));
        return numerator.divide(denominator, 0, RoundingMode.HALF_UP).longValueExact();
    }

    /** The required sample at the usual 5 per cent. */
    public static long required(long population) {
        return required(population, Significance.FIVE_PERCENT);
    }

    /** The printed table's value: the next higher row, for populations beyond the last row that row. */
    public static Map.Entry<Long, Long> tableRow(long population) {
        var row = TABLE.ceilingEntry(population);
        return row == null ? TABLE.lastEntry() : row;
    }

    private static NavigableMap<Long, Long> table(long... populationThenSample) {
        var table = new TreeMap<Long, Long>();
        for (var i = 0; i < populationThenSample.length; i += 2) {
            table.put(populationThenSample[i], populationThenSample[i + 1]);
        }
        return table;
    }
}
