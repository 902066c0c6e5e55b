package id.kinerjapuskesmas.survey.pekppp;

import id.kinerjapuskesmas.rest.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Counts by facility in three statements, however many facilities. */
@ApplicationScoped
class CountForPekppp {

    private static final String COUNTED =
            """
            s.facility = any (?) and s.period_start >= ? and s.period_end <= ? and s.state in ('CLOSED', 'PUBLISHED')
            """;

    /** One row a survey: its facility and, once it is published, the days that took. */
    private static final String SURVEYS =
            """
            select s.facility, min(p.published_on) - s.period_end
            from survey s
            left join media_publication p on p.facility = s.facility and p.survey = s.survey and not p.withdrawn
            where\s"""
                    + COUNTED + "group by s.facility, s.survey, s.period_end";

    private static final String MEDIA =
            """
            select s.facility, count(distinct p.medium)
            from survey s
            left join media_publication p on p.facility = s.facility and p.survey = s.survey and not p.withdrawn
            where\s"""
                    + COUNTED + "group by s.facility";

    private static final String FOLLOW_UPS =
            """
            select s.facility, u.completed_on - s.period_end, count(*)
            from survey s
            join follow_up u on u.facility = s.facility and u.survey = s.survey and u.state <> 'CANCELLED'
            where\s"""
                    + COUNTED + "group by 1, 2";

    private final DataSource database;

    CountForPekppp(DataSource database) {
        this.database = database;
    }

    /** By facility; those without a survey that counts are absent. */
    Map<String, PekpppCounts> of(Collection<String> facilities, Period period) throws SQLException {
        var counts = new TreeMap<String, PekpppCounts>();
        each(SURVEYS, facilities, period, row -> {
            var isPublished = row.getObject(2) != null;
            add(counts, row, new PekpppCounts(0, 1, 0, isPublished ? 1 : 0, days(row, 1), 0, 0, new TreeMap<>()));
        });
        each(
                MEDIA,
                facilities,
                period,
                row -> add(
                        counts,
                        row,
                        new PekpppCounts(1, 0, row.getLong(2), 0, new TreeMap<>(), 0, 0, new TreeMap<>())));
        each(FOLLOW_UPS, facilities, period, row -> {
            var times = row.getLong(3);
            var isDone = row.getObject(2) != null;
            add(
                    counts,
                    row,
                    new PekpppCounts(0, 0, 0, 0, new TreeMap<>(), times, isDone ? times : 0, days(row, times)));
        });
        return counts;
    }

    private static SortedMap<Long, Long> days(ResultSet row, long times) throws SQLException {
        var days = new TreeMap<Long, Long>();
        if (row.getObject(2) != null) {
            days.put(row.getLong(2), times);
        }
        return days;
    }

    private static void add(Map<String, PekpppCounts> counts, ResultSet row, PekpppCounts more) throws SQLException {
        counts.merge(row.getString(1), more, PekpppCounts::plus);
    }

    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    private void each(String sql, Collection<String> facilities, Period period, Reader reader) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("text", facilities.toArray()));
            select.setObject(2, period.start());
            select.setObject(3, period.end());
            var rows = select.executeQuery();
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }
}
