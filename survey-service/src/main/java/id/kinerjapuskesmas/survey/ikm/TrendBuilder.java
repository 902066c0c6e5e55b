package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.survey.ikm.Difference.Side;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** Puts the steps of a trend beside each other, each compared with the latest earlier one that has a figure. */
final class TrendBuilder {

    private static final BigFraction POINTS = BigFraction.of(25);

    private final Instant now;
    private final String revision;
    private final List<IkmTrend.Step> steps = new ArrayList<>();
    private Seen earlier;

    /** A step that has a figure. */
    private record Seen(String period, Whole whole, Estimate estimate) {

        boolean sameRegulation(Whole other) {
            return whole.regulation().regulation().equals(other.regulation().regulation());
        }

        boolean sameQuestionnaire(Whole other) {
            return whole.questionnaire() != null
                    && other.questionnaire() != null
                    && whole.questionnaire()
                            .questionnaire()
                            .equals(other.questionnaire().questionnaire());
        }
    }

    TrendBuilder(Instant now, String revision) {
        this.now = now;
        this.revision = revision;
    }

    void add(Period period, Whole whole, Long population) {
        var estimate = whole.estimate().ofPopulation(population);
        var sample = Sample.of(population, estimate.n());
        var band = Results.band(estimate, whole.regulation());
        steps.add(new IkmTrend.Step(
                period.label(),
                period.start(),
                period.end(),
                whole.questionnaire() == null ? null : whole.questionnaire().questionnaire(),
                whole.regulation() == null ? null : whole.regulation().title(),
                Results.figure(estimate, whole.regulation(), sample, now, revision),
                band == null ? null : band.mutu(),
                band == null ? null : band.kinerja(),
                change(whole, estimate),
                unsur(whole, estimate)));
        if (estimate.ikm() != null) {
            earlier = new Seen(period.label(), whole, estimate);
        }
    }

    IkmTrend build(String of, Period span, Grain every, Method method) {
        return new IkmTrend(of, every, method, span.start(), span.end(), List.copyOf(steps), revision);
    }

    /** An IKM compares with one of the same regulation: under MEAN_OF_UNITS its parts may have asked differently. */
    private IkmChange change(Whole whole, Estimate estimate) {
        if (estimate.ikm() == null) {
            return IkmChange.none(null, IkmChange.NO_FIGURE);
        }
        if (earlier == null) {
            return IkmChange.none(null, IkmChange.NO_EARLIER_FIGURE);
        }
        if (!earlier.sameRegulation(whole)) {
            return IkmChange.none(earlier.period, Alike.OTHER_REGULATION);
        }
        var bothMixed = whole.questionnaire() == null && earlier.whole.questionnaire() == null;
        if (!bothMixed && !earlier.sameQuestionnaire(whole)) {
            return IkmChange.none(earlier.period, Alike.OTHER_QUESTIONNAIRE);
        }
        return IkmChange.of(earlier.period, Difference.of(side(earlier.estimate), side(estimate)));
    }

    private List<IkmTrend.UnsurStep> unsur(Whole whole, Estimate estimate) {
        var results = Results.unsur(estimate, whole.questionnaire());
        var unsur = new ArrayList<IkmTrend.UnsurStep>();
        for (var index = 0; index < results.size(); index++) {
            var result = results.get(index);
            unsur.add(new IkmTrend.UnsurStep(
                    result.unsur(),
                    result.display(),
                    result.label(),
                    result.nrr(),
                    result.value(),
                    result.mutu(),
                    unsurChange(whole, estimate.unsur().get(index), index)));
        }
        return unsur;
    }

    private IkmChange unsurChange(Whole whole, UnsurScore score, int index) {
        if (score.nrr() == null) {
            return IkmChange.none(null, IkmChange.NO_FIGURE);
        }
        if (earlier == null) {
            return IkmChange.none(null, IkmChange.NO_EARLIER_FIGURE);
        }
        if (!earlier.sameQuestionnaire(whole)) {
            return IkmChange.none(earlier.period, Alike.OTHER_QUESTIONNAIRE);
        }
        return IkmChange.of(
                earlier.period, Difference.of(side(earlier.estimate.unsur().get(index)), side(score)));
    }

    private static Side side(Estimate estimate) {
        return new Side(estimate.ikm(), estimate.variance(), estimate.degreesOfFreedom());
    }

    private static Side side(UnsurScore score) {
        return new Side(
                score.nrr().multiply(POINTS),
                score.variance() == null ? null : score.variance().multiply(POINTS.pow(2)),
                score.degreesOfFreedom());
    }
}
