package id.kinerjapuskesmas.survey.ikm;

import static id.kinerjapuskesmas.rest.figure.FigureBuilder.round;

import id.kinerjapuskesmas.rest.figure.Confidence;
import id.kinerjapuskesmas.rest.figure.Figure;
import id.kinerjapuskesmas.rest.figure.FigureBuilder;
import id.kinerjapuskesmas.rest.figure.Formula;
import id.kinerjapuskesmas.rest.figure.Unit;
import id.kinerjapuskesmas.rest.figure.ValueStatus;
import id.kinerjapuskesmas.survey.questionnaire.Band;
import id.kinerjapuskesmas.survey.questionnaire.Questionnaire;
import id.kinerjapuskesmas.survey.questionnaire.Regulation;
import id.kinerjapuskesmas.survey.questionnaire.Unsur;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** Turns exact estimates into what is published: the one place where an IKM is rounded and banded. */
final class Results {

    /** Raised when the arithmetic changes; part of every ETag. */
    static final int FORMULA_VERSION = 1;

    static final String NO_SURVEY = "NO_SURVEY";
    static final String MIXED_QUESTIONNAIRES = "MIXED_QUESTIONNAIRES";

    private static final int IKM_DECIMALS = 2;
    private static final int NRR_DECIMALS = 3;
    private static final BigInteger LARGEST_EXACT_JSON_NUMBER = BigInteger.valueOf((1L << 53) - 1);

    private Results() {}

    static Instrument instrument(Questionnaire questionnaire) {
        return new Instrument(
                questionnaire.unsur().stream().map(Unsur::unsur).toList(),
                questionnaire.unsur().stream().map(questionnaire::placesOf).toList(),
                questionnaire.scoreScale());
    }

    static Figure figure(Estimate estimate, Regulation regulation, Sample sample, Instant now, String revision) {
        var figure = FigureBuilder.of(
                        "IKM",
                        Unit.SCORE,
                        new Formula("IKM", FORMULA_VERSION, regulation == null ? "" : regulation.title()))
                .decimals(IKM_DECIMALS)
                .n(estimate.n());
        if (estimate.ikm() == null) {
            figure.undefined(status(estimate.reason()), estimate.reason());
        } else {
            figure.value(estimate.ikm());
            if (isShort(estimate.ikm())) {
                figure.fraction(estimate.ikm().getNumerator(), estimate.ikm().getDenominator());
            }
            Interval.of(estimate)
                    .ifPresentOrElse(
                            interval -> figure.confidence(
                                    new Confidence(Interval.LEVEL, interval.lower(), interval.upper())),
                            () -> figure.flag("INTERVAL_NEEDS_TWO_RESPONDENTS"));
        }
        if (sample != null && Boolean.FALSE.equals(sample.sufficient())) {
            figure.flag("SAMPLE_TOO_SMALL");
        }
        if (sample != null && sample.population() != null && sample.population() < sample.actual()) {
            figure.flag("MORE_RESPONDENTS_THAN_POPULATION");
        }
        return figure.build(now, revision);
    }

    /** A mean of many parts has a fraction of hundreds of digits, which no JSON client reads: explanations spell it out. */
    private static boolean isShort(BigFraction exact) {
        return exact.getNumerator().abs().max(exact.getDenominator()).compareTo(LARGEST_EXACT_JSON_NUMBER) <= 0;
    }

    private static ValueStatus status(String reason) {
        return switch (reason) {
            case Estimate.UNSUR_WITHOUT_ANSWERS -> ValueStatus.INCOMPLETE;
            case MIXED_QUESTIONNAIRES, Alike.OTHER_REGULATION, Alike.OTHER_QUESTIONNAIRE -> ValueStatus.NOT_APPLICABLE;
            default -> ValueStatus.NO_DATA;
        };
    }

    /** The band of an exact IKM: rounded to 2 decimals first, then compared. Null without an IKM. */
    static Band band(Estimate estimate, Regulation regulation) {
        return estimate.ikm() == null || regulation == null
                ? null
                : regulation.bandOf(round(estimate.ikm(), IKM_DECIMALS));
    }

    static List<UnsurResult> unsur(Estimate estimate, Questionnaire questionnaire) {
        if (questionnaire == null || estimate.unsur().isEmpty()) {
            return List.of();
        }
        var weight = instrument(questionnaire).weight();
        var results = new ArrayList<UnsurResult>();
        for (var index = 0; index < estimate.unsur().size(); index++) {
            var score = estimate.unsur().get(index);
            var named = questionnaire.unsur().get(index);
            var nrr = score.nrr();
            var value = nrr == null ? null : round(nrr.multiply(25), IKM_DECIMALS);
            var band = value == null ? null : questionnaire.regulation().bandOf(value);
            results.add(new UnsurResult(
                    named.unsur(),
                    named.display(),
                    named.label(),
                    score.filled(),
                    score.sum(),
                    nrr == null ? null : round(nrr, NRR_DECIMALS),
                    nrr == null ? null : round(nrr.multiply(weight), NRR_DECIMALS),
                    value,
                    band == null ? null : band.mutu(),
                    band == null ? null : band.kinerja(),
                    rank(score, estimate.unsur())));
        }
        return results;
    }

    /** One more than the number of unsur with a lower exact NRR. */
    private static Integer rank(UnsurScore score, List<UnsurScore> all) {
        return score.nrr() == null
                ? null
                : 1
                        + (int) all.stream()
                                .filter(other ->
                                        other.nrr() != null && other.nrr().compareTo(score.nrr()) < 0)
                                .count();
    }

    static IkmResult result(Whole whole, Sample sample, Instant now, String revision) {
        var estimate = whole.estimate().ofPopulation(sample.population());
        var band = band(estimate, whole.regulation());
        return new IkmResult(
                whole.method(),
                whole.level(),
                whole.counted().size(),
                whole.questionnaire() == null ? null : whole.questionnaire().questionnaire(),
                whole.regulation() == null ? null : whole.regulation().title(),
                figure(estimate, whole.regulation(), sample, now, revision),
                estimate.ni() == null ? null : round(estimate.ni(), NRR_DECIMALS),
                band == null ? null : band.mutu(),
                band == null ? null : band.kinerja(),
                unsur(estimate, whole.questionnaire()),
                Estimate.UNSUR_WITHOUT_ANSWERS.equals(estimate.reason()) ? whole.unanswered() : List.of(),
                whole.counted().stream().map(part -> part(part, now, revision)).toList(),
                whole.excluded(),
                sample);
    }

    private static PartResult part(Part part, Instant now, String revision) {
        var band = band(part.estimate(), part.regulation());
        return new PartResult(
                part.code(),
                part.name(),
                figure(part.estimate(), part.regulation(), null, now, revision),
                band == null ? null : band.mutu(),
                band == null ? null : band.kinerja());
    }
}
