package id.kinerjapuskesmas.local.example;

/**
 * What a Puskesmas enters for one indicator.
 *
 * @param numerator null for points
 * @param denominator null for points and plain counts
 * @param points null for counts
 */
public record AssessmentValue(String indicator, Long numerator, Long denominator, Integer points) {

    static AssessmentValue of(String indicator, long numerator, long denominator) {
        return new AssessmentValue(indicator, numerator, denominator, null);
    }

    static AssessmentValue count(String indicator, long numerator) {
        return new AssessmentValue(indicator, numerator, null, null);
    }

    static AssessmentValue points(String indicator, int points) {
        return new AssessmentValue(indicator, null, null, points);
    }
}
