package id.kinerjapuskesmas.survey.ikm;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** Two-sided 5 % points of Student's t; between rows the row below holds, which is wider. */
final class StudentT {

    private static final TreeMap<Long, BigDecimal> POINTS = new TreeMap<>();

    static {
        var firstThirty =
                """
                12.706 4.303 3.182 2.776 2.571 2.447 2.365 2.306 2.262 2.228 2.201 2.179 2.160 2.145 2.131 \
                2.120 2.110 2.101 2.093 2.086 2.080 2.074 2.069 2.064 2.060 2.056 2.052 2.048 2.045 2.042"""
                        .split(" ");
        for (var i = 0; i < firstThirty.length; i++) {
            POINTS.put(i + 1L, new BigDecimal(firstThirty[i]));
        }
        Map.of(40L, "2.021", 60L, "2.000", 120L, "1.980", 1000L, "1.962", 10_000L, "1.960")
                .forEach((degrees, t) -> POINTS.put(degrees, new BigDecimal(t)));
    }

    private StudentT() {}

    /** For one degree of freedom or more. */
    static BigDecimal of(long degreesOfFreedom) {
        return POINTS.floorEntry(degreesOfFreedom).getValue();
    }
}
