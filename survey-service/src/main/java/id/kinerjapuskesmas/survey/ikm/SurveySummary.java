package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.survey.questionnaire.Band;
import id.kinerjapuskesmas.survey.questionnaire.Label;
import java.math.BigDecimal;
import java.util.List;

/**
 * What pictures and sheets show of a survey's IKM, rounded as published.
 *
 * @param ikm null with a reason where it is undefined
 * @param band null without an IKM
 * @param units codes of the service units that count
 */
public record SurveySummary(
        BigDecimal ikm, String reason, Band band, long n, List<UnsurFigure> unsur, List<String> units) {

    /** One unsur; without answers its figures are null. */
    public record UnsurFigure(
            String unsur, String display, Label label, BigDecimal nrr, BigDecimal value, String mutu) {}
}
