package id.kinerjapuskesmas.survey.servicetime;

import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.survey.facility.Facility;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

/** The observations of facilities and what they count. */
@ApplicationScoped
class WaitingTimes {

    private final DataSource database;

    WaitingTimes(DataSource database) {
        this.database = database;
    }

    /** Those of the given ids that are known, voided ones too. */
    Map<UUID, WaitingTime> findAll(Facility facility, Collection<UUID> observations) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        """
                        select observation, unit, observed_at, minutes, voided from waiting_time
                        where facility = ? and observation = any (?)""")) {
            select.setString(1, facility.facility());
            select.setArray(2, connection.createArrayOf("uuid", observations.toArray()));
            var found = new LinkedHashMap<UUID, WaitingTime>();
            read(select).forEach(row -> found.put(row.observation(), row));
            return found;
        }
    }

    List<WaitingTime> list(Facility facility, String unit, UUID after, PageRequest page) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        """
                        select observation, unit, observed_at, minutes, voided from waiting_time
                        where facility = ? and not voided and (?::text is null or unit = ?) and observation > ?
                        order by observation limit ?""")) {
            select.setString(1, facility.facility());
            select.setString(2, unit);
            select.setString(3, unit);
            select.setObject(4, after);
            select.setInt(5, page.fetch());
            return read(select);
        }
    }

    /** Stores new observations in one statement; one that somebody else stored meanwhile is left as it is. */
    int insert(Facility facility, Collection<WaitingTime> rows) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        """
                        insert into waiting_time (facility, observation, unit, observed_at, observed_on, minutes, voided)
                        select ?, *, false from unnest(?::uuid[], ?::text[], ?::timestamptz[], ?::date[], ?::numeric[])
                        on conflict do nothing""")) {
            insert.setString(1, facility.facility());
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", rows.stream().map(WaitingTime::observation).toArray()));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "text", rows.stream().map(WaitingTime::unit).toArray()));
            insert.setArray(
                    4,
                    connection.createArrayOf(
                            "timestamptz",
                            rows.stream()
                                    .map(row -> row.observedAt().toString())
                                    .toArray()));
            insert.setArray(
                    5,
                    connection.createArrayOf(
                            "date",
                            rows.stream()
                                    .map(row -> LocalDate.ofInstant(row.observedAt(), facility.zoneId())
                                            .toString())
                                    .toArray()));
            insert.setArray(
                    6,
                    connection.createArrayOf(
                            "numeric", rows.stream().map(WaitingTime::minutes).toArray()));
            return insert.executeUpdate();
        }
    }

    void markVoided(Facility facility, UUID observation) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update waiting_time set voided = true where facility = ? and observation = ?")) {
            update.setString(1, facility.facility());
            update.setObject(2, observation);
            update.executeUpdate();
        }
    }

    /** By facility and unit, in one statement for any number of facilities; those without observations are absent. */
    Map<String, Map<String, WaitingCounts>> count(Collection<String> facilities, Period period) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        """
                        select w.facility, w.unit, count(*), count(s.minutes), count(*) filter (where w.minutes <= s.minutes)
                        from waiting_time w
                        left join lateral (select t.minutes from time_standard t
                                           where t.facility = w.facility and t.unit = w.unit
                                             and t.valid_from <= w.observed_on
                                           order by t.valid_from desc limit 1) s on true
                        where w.facility = any (?) and w.observed_on between ? and ? and not w.voided
                        group by 1, 2""")) {
            select.setArray(1, connection.createArrayOf("text", facilities.toArray()));
            select.setObject(2, period.start());
            select.setObject(3, period.end());
            var rows = select.executeQuery();
            var counts = new TreeMap<String, Map<String, WaitingCounts>>();
            while (rows.next()) {
                counts.computeIfAbsent(rows.getString(1), facility -> new TreeMap<>())
                        .put(rows.getString(2), new WaitingCounts(rows.getLong(3), rows.getLong(4), rows.getLong(5)));
            }
            return counts;
        }
    }

    private static List<WaitingTime> read(PreparedStatement select) throws SQLException {
        var rows = select.executeQuery();
        var found = new ArrayList<WaitingTime>();
        while (rows.next()) {
            found.add(new WaitingTime(
                    rows.getObject(1, UUID.class),
                    rows.getString(2),
                    rows.getTimestamp(3).toInstant(),
                    rows.getBigDecimal(4),
                    rows.getBoolean(5)));
        }
        return found;
    }
}
