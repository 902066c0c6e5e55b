package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.survey.questionnaire.Band;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a picture shows of a trend, rounded as published.
 *
 * @param bands those of the regulation that all steps follow, empty where they follow several or none
 */
public record TrendSummary(List<Step> steps, List<Band> bands) {

    /** One step; without a figure its numbers are null. */
    public record Step(String period, BigDecimal ikm, BigDecimal lower, BigDecimal upper, String mutu, long n) {}
}
