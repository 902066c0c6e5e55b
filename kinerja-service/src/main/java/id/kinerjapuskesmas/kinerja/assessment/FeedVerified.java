package id.kinerjapuskesmas.kinerja.assessment;

import id.kinerjapuskesmas.kinerja.indicator.Family;
import id.kinerjapuskesmas.kinerja.indicator.Feed;
import id.kinerjapuskesmas.kinerja.indicator.PublishedFigure;
import id.kinerjapuskesmas.kinerja.indicator.Slice;
import id.kinerjapuskesmas.kinerja.indicator.TargetMet;
import id.kinerjapuskesmas.kinerja.instrument.IndicatorDefinition;
import id.kinerjapuskesmas.kinerja.scoring.Exact;
import id.kinerjapuskesmas.kinerja.scoring.Reading;
import id.kinerjapuskesmas.kinerja.scoring.Scored;
import id.kinerjapuskesmas.rest.figure.ValueStatus;
import id.kinerjapuskesmas.rest.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;

/** The feed carries the rows of verified assessments and of no others. */
@ApplicationScoped
class FeedVerified {

    private static final int DECIMALS = 2;

    private final Assessments assessments;
    private final Desk desk;
    private final Feed feed;

    FeedVerified(Assessments assessments, Desk desk, Feed feed) {
        this.assessments = assessments;
        this.desk = desk;
        this.feed = feed;
    }

    void publish(AssessmentRow row) {
        var instrument = desk.instrument(row);
        var entered = new LinkedHashMap<String, Entered>();
        assessments.values(row).forEach((indicator, value) -> entered.put(indicator, value.verified()));
        var definitions = instrument.indicators();
        var figures = Form.score(instrument, desk.isInpatient(row), entered, pulled -> new Reading.Excluded("PULLED"))
                .leaves()
                .filter(leaf -> !leaf.node().indicator().type().isPulled())
                .map(leaf -> figure(
                        row,
                        leaf,
                        definitions.get(leaf.node().code()).indicator(),
                        entered.get(leaf.node().code())))
                .toList();
        feed.publish(slice(row), figures);
    }

    void withdraw(AssessmentRow row) {
        feed.publish(slice(row), List.of());
    }

    private static PublishedFigure figure(
            AssessmentRow row, Scored leaf, IndicatorDefinition definition, Entered entered) {
        var outcome = leaf.outcome();
        var value = outcome.raw() == null ? null : outcome.raw().bigDecimalValue(DECIMALS, RoundingMode.HALF_UP);
        return new PublishedFigure(
                row.facility,
                prefix(row) + leaf.node().code(),
                value,
                status(leaf, value).name(),
                value != null ? null : outcome.reason() == null ? "DENOMINATOR_ZERO" : outcome.reason(),
                entered == null || entered.numerator() == null ? null : BigDecimal.valueOf(entered.numerator()),
                entered == null || entered.denominator() == null ? null : BigDecimal.valueOf(entered.denominator()),
                null,
                definition.target(),
                outcome.raw() == null || definition.target() == null
                        ? null
                        : TargetMet.of(outcome.raw().compareTo(Exact.of(definition.target())) >= 0),
                null,
                leaf.node().indicator().type().name() + "/1",
                row.assessment + "/" + row.version);
    }

    private static ValueStatus status(Scored leaf, BigDecimal value) {
        if (value != null) {
            return ValueStatus.OK;
        }
        return switch (leaf.state()) {
            case OK -> ValueStatus.DENOMINATOR_ZERO;
            case NOT_APPLICABLE -> ValueStatus.NOT_APPLICABLE;
            case NOT_AVAILABLE, MISSING -> ValueStatus.NO_DATA;
        };
    }

    private static Slice slice(AssessmentRow row) {
        return Slice.at(row.facility, Family.PKP, prefix(row), new Period(row.period, row.periodStart, row.periodEnd));
    }

    private static String prefix(AssessmentRow row) {
        return "PKP." + row.instrument + ".";
    }
}
