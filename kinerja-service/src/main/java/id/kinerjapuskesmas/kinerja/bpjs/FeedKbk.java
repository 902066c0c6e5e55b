package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.kinerja.indicator.Family;
import id.kinerjapuskesmas.kinerja.indicator.Feed;
import id.kinerjapuskesmas.kinerja.indicator.PublishedFigure;
import id.kinerjapuskesmas.kinerja.indicator.Slice;
import id.kinerjapuskesmas.kinerja.indicator.TargetMet;
import id.kinerjapuskesmas.rest.figure.ValueStatus;
import id.kinerjapuskesmas.rest.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The feed carries the rates of a month, the value they come to and the share of the capitation that is paid. */
@ApplicationScoped
class FeedKbk {

    private static final String PREFIX = "KBK.";
    private static final BigDecimal BEST_VALUE = BigDecimal.valueOf(4);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final KbkTables tables;
    private final Feed feed;

    FeedKbk(KbkTables tables, Feed feed) {
        this.tables = tables;
        this.feed = feed;
    }

    /** Publishes the reports in the transaction that changed them. */
    void publish(Collection<KbkReport> reports) {
        reports.stream()
                .collect(Collectors.groupingBy(KbkReport::month, TreeMap::new, Collectors.toList()))
                .forEach(this::publish);
    }

    private void publish(String month, List<KbkReport> reports) {
        var definition = tables.rule(YearMonth.parse(month)).orElseThrow().definition();
        feed.publish(
                Slice.at(
                        reports.stream().map(KbkReport::facility).toList(),
                        Family.KBK,
                        Period.named(month).orElseThrow()),
                reports.stream().flatMap(report -> figures(report, definition)).toList());
    }

    private static Stream<PublishedFigure> figures(KbkReport report, KbkDefinition definition) {
        var rates = report.ratings().stream().map(rating -> rate(report, rating, definition));
        var paid = of(report, "PAID_SHARE", report.paidPercent(), report.paidPercent(), WHOLE, WHOLE);
        if (definition.kind() == KbkRuleKind.ZONES) {
            return Stream.concat(rates, Stream.of(paid));
        }
        var tenths = report.value() == null ? null : report.value().movePointRight(1);
        return Stream.concat(
                rates, Stream.of(of(report, "VALUE", report.value(), tenths, BigDecimal.TEN, BEST_VALUE), paid));
    }

    private static PublishedFigure rate(KbkReport report, KbkRating rating, KbkDefinition definition) {
        var figure = rating.figure();
        var exact = report.inputs().rate(rating.indicator());
        return new PublishedFigure(
                report.facility(),
                PREFIX + rating.indicator(),
                figure.value(),
                figure.valueStatus().name(),
                figure.reason(),
                figure.numerator(),
                figure.denominator(),
                null,
                definition.target(rating.indicator()),
                exact == null ? null : TargetMet.of(definition.isBest(rating.indicator(), exact)),
                null,
                figure.formula().id() + "/" + figure.formula().version(),
                figure.sourceRevision());
    }

    /** What follows from all three rates, or the reason why nothing does. */
    private static PublishedFigure of(
            KbkReport report,
            String indicator,
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,
            BigDecimal target) {
        var status = value == null ? ValueStatus.DENOMINATOR_ZERO : ValueStatus.OK;
        return new PublishedFigure(
                report.facility(),
                PREFIX + indicator,
                value,
                status.name(),
                report.reason(),
                numerator,
                value == null ? null : denominator,
                null,
                target,
                value == null ? null : TargetMet.of(value.compareTo(target) >= 0),
                null,
                "KBK_" + indicator + "/" + KbkComputation.FORMULA,
                String.valueOf(report.revision()));
    }
}
