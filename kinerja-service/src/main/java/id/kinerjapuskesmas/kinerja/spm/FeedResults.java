package id.kinerjapuskesmas.kinerja.spm;

import id.kinerjapuskesmas.kinerja.indicator.Family;
import id.kinerjapuskesmas.kinerja.indicator.Feed;
import id.kinerjapuskesmas.kinerja.indicator.PublishedFigure;
import id.kinerjapuskesmas.kinerja.indicator.Slice;
import id.kinerjapuskesmas.kinerja.indicator.TargetMet;
import id.kinerjapuskesmas.rest.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The feed carries what each facility achieved in the months, quarters and years that it reported anything of. */
@ApplicationScoped
class FeedResults {

    private static final int MONTHS_OF_A_QUARTER = 3;

    private final SheetTotals totals;
    private final SpmVersions versions;
    private final Feed feed;

    FeedResults(SheetTotals totals, SpmVersions versions, Feed feed) {
        this.totals = totals;
        this.versions = versions;
        this.feed = feed;
    }

    /** Publishes all that depends on the given sheets, in the transaction that changed them. */
    void publish(Collection<SheetKey> changed) {
        var concerned = new TreeMap<Period, SortedSet<String>>(
                Comparator.comparing(Period::start).thenComparing(Period::end));
        changed.forEach(key -> periods(key.month()).forEach(period -> concerned
                .computeIfAbsent(period, each -> new TreeSet<>())
                .add(key.facility())));
        concerned.forEach(this::publish);
    }

    private void publish(Period period, SortedSet<String> facilities) {
        versions.throughout(period).ifPresent(version -> {
            var sums = totals.byFacility(facilities, period);
            var figures = sums.entrySet().stream()
                    .flatMap(entry -> figures(entry.getKey(), version, entry.getValue(), period))
                    .toList();
            feed.publish(Slice.at(facilities, Family.SPM, period), figures);
        });
    }

    /** The month and what it is part of. */
    static List<Period> periods(YearMonth month) {
        var quarter = (month.getMonthValue() - 1) / MONTHS_OF_A_QUARTER + 1;
        return Stream.of(month.toString(), month.getYear() + "-Q" + quarter, String.valueOf(month.getYear()))
                .map(label -> Period.named(label).orElseThrow())
                .toList();
    }

    /** What was not reported is not there: it has neither counts nor a value. */
    private static Stream<PublishedFigure> figures(
            String facility, SpmVersion version, SheetTotals.OfFacility sums, Period period) {
        var computation = new SpmComputation(version, sums.totals(), sums.standing(), ReadResults.months(period));
        return version.indicators().stream()
                .filter(indicator -> sums.totals().containsKey(new SpmRow.Key(indicator.indicator(), SpmRow.PEOPLE)))
                .map(indicator ->
                        figure(facility, version, computation.outcome(indicator).result()));
    }

    private static PublishedFigure figure(String facility, SpmVersion version, SpmResult result) {
        var figure = result.figure();
        return new PublishedFigure(
                facility,
                "SPM." + version.version() + "." + result.indicator(),
                figure.value(),
                figure.valueStatus().name(),
                figure.reason(),
                figure.numerator(),
                figure.denominator(),
                null,
                result.target(),
                result.targetStatus() == TargetStatus.NO_VALUE
                        ? null
                        : TargetMet.of(result.targetStatus() == TargetStatus.ON_TARGET),
                figure.completeness(),
                figure.formula().id() + "/" + figure.formula().version(),
                figure.sourceRevision());
    }
}
