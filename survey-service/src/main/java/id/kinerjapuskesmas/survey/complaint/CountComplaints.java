package id.kinerjapuskesmas.survey.complaint;

import id.kinerjapuskesmas.rest.figure.FigureBuilder;
import id.kinerjapuskesmas.rest.figure.Formula;
import id.kinerjapuskesmas.rest.figure.Polarity;
import id.kinerjapuskesmas.rest.figure.Unit;
import id.kinerjapuskesmas.rest.figure.ValueStatus;
import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.survey.median.Median;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.apache.commons.numbers.fraction.BigFraction;

/** Counts complaints by facility in one statement, however many facilities, and makes the figures of the counts. */
@ApplicationScoped
class CountComplaints {

    private static final String REGULATION = "Permenpan-RB 14/2017";

    private final DataSource database;
    private final Clock clock;

    CountComplaints(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By facility; facilities that received nothing are absent. */
    Map<String, ComplaintCounts> of(Collection<String> facilities, Period period) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        """
                        select facility, answered_on - received_on, count(*)
                        from complaint
                        where facility = any (?) and received_on between ? and ?
                        group by 1, 2""")) {
            select.setArray(1, connection.createArrayOf("text", facilities.toArray()));
            select.setObject(2, period.start());
            select.setObject(3, period.end());
            var rows = select.executeQuery();
            var counts = new TreeMap<String, ComplaintCounts>();
            while (rows.next()) {
                var times = rows.getLong(3);
                var days = new TreeMap<Long, Long>();
                var isAnswered = rows.getObject(2) != null;
                if (isAnswered) {
                    days.put(rows.getLong(2), times);
                }
                counts.merge(
                        rows.getString(1),
                        new ComplaintCounts(times, isAnswered ? times : 0, days),
                        ComplaintCounts::plus);
            }
            return counts;
        }
    }

    ComplaintFigures figures(ComplaintCounts counts, String revision) {
        var handled = FigureBuilder.of(
                        "COMPLAINTS_HANDLED", Unit.PERCENT, new Formula("COMPLAINTS_HANDLED", 1, REGULATION))
                .decimals(2)
                .n(counts.received())
                .fraction(counts.answered(), counts.received());
        if (counts.received() == 0) {
            handled.undefined(ValueStatus.NO_DATA, "NO_COMPLAINTS");
        } else {
            handled.value(BigFraction.of(counts.answered(), counts.received()).multiply(100));
        }
        var days = FigureBuilder.of(
                        "COMPLAINT_MEDIAN_DAYS", Unit.DAYS, new Formula("COMPLAINT_MEDIAN_DAYS", 1, REGULATION))
                .decimals(1)
                .polarity(Polarity.LOWER_IS_BETTER)
                .n(counts.answered());
        Median.of(counts.byDays())
                .ifPresentOrElse(days::value, () -> days.undefined(ValueStatus.NO_DATA, "NO_ANSWERED_COMPLAINTS"));
        return new ComplaintFigures(
                counts.received(),
                counts.answered(),
                handled.build(clock.instant(), revision),
                days.build(clock.instant(), revision));
    }
}
