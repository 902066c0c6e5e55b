package id.kinerjapuskesmas.kinerja.visit;

import id.kinerjapuskesmas.kinerja.report.ReportStore;
import id.kinerjapuskesmas.kinerja.report.Reported;
import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What visits add up to, for this feature and others. */
@ApplicationScoped
public class ReadVisits {

    private final ReportStore store;

    ReadVisits(ReportStore store) {
        this.store = store;
    }

    /** The visits of one facility in a period and what they depend on. */
    public record Summed(VisitTotals totals, boolean sumsDiffer, long revision, Instant changedAt) {}

    /** By facility of a region; only those that reported something of the period. */
    public Map<String, Summed> within(String region, Period period) {
        var asked = Asked.of(period);
        var byFacility = store.within(Visits.KIND, region, asked.all()).stream()
                .collect(Collectors.groupingBy(one -> one.key().facility()));
        var sums = new HashMap<String, Summed>();
        byFacility.forEach((facility, reports) -> sums.put(facility, sum(asked, reports)));
        return sums;
    }

    /** One facility's; nothing reported is a total of no months. */
    public Summed of(String facility, Period period) {
        var asked = Asked.of(period);
        return sum(
                asked,
                store.of(Visits.KIND, facility).stream()
                        .filter(one -> asked.all().contains(one.key().period()))
                        .toList());
    }

    private static Summed sum(Asked asked, List<Reported<VisitCounts>> reports) {
        var byPeriod = reports.stream()
                .collect(Collectors.toMap(
                        one -> one.key().period(), one -> one.content().total()));
        return new Summed(
                VisitTotals.of(asked.length(), byPeriod, asked.years(), asked.months()),
                reports.stream().anyMatch(one -> !one.content().findings().isEmpty()),
                reports.stream().mapToLong(Reported::revision).sum(),
                reports.stream()
                        .map(Reported::changedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    /** The reports that lie wholly inside a period of whole months. */
    private record Asked(List<String> years, List<String> months) {

        static Asked of(Period period) {
            var months = new ArrayList<String>();
            for (var month = YearMonth.from(period.start());
                    !month.isAfter(YearMonth.from(period.end()));
                    month = month.plusMonths(1)) {
                months.add(month.toString());
            }
            var years = months.stream()
                    .collect(Collectors.groupingBy(month -> month.substring(0, 4), Collectors.counting()))
                    .entrySet()
                    .stream()
                    .filter(year -> year.getValue() == 12)
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            return new Asked(years, List.copyOf(months));
        }

        int length() {
            return months.size();
        }

        List<String> all() {
            return Stream.concat(years.stream(), months.stream()).toList();
        }
    }

    /** 400 unless the period is whole months. */
    public static Period wholeMonths(Period period) {
        var start = YearMonth.from(period.start());
        var end = YearMonth.from(period.end());
        if (!start.atDay(1).equals(period.start()) || !end.atEndOfMonth().equals(period.end())) {
            throw ProblemException.parameter(Flaw.in(
                    "period",
                    "NOT_WHOLE_MONTHS",
                    Text.of("Periode harus bulan penuh.", "The period must be whole months.")));
        }
        return period;
    }

    /** The months of a period of whole months. */
    public static int months(Period period) {
        return (int) ChronoUnit.MONTHS.between(period.start(), period.end().plusDays(1));
    }
}
