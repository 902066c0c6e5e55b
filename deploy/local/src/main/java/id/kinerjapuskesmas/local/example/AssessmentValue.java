package id.kinerjapuskesmas.local.example;

/**
 * What a Puskesmas enters for one indicator.
 *
 * @param numerator null for scores
 * @param denominator null for scores and plain counts
 * @param score null for counts
 */
public record AssessmentValue(String indicator, Long numerator, Long denominator, Integer score) {

    static AssessmentValue of(String indicator, long numerator, long denominator) {
        return new AssessmentValue(indicator, numerator, denominator, null);
    }

    static AssessmentValue count(String indicator, long numerator) {
        return new AssessmentValue(indicator, numerator, null, null);
    }

    static AssessmentValue scored(String indicator, int score) {
        return new AssessmentValue(indicator, null, null, score);
    }
}
