package id.kinerjapuskesmas.survey.servicetime;

import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.survey.change.Changes;
import id.kinerjapuskesmas.survey.change.RecordKey;
import id.kinerjapuskesmas.survey.facility.Facility;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The standards of a facility, each change of them versioned and noted. */
@ApplicationScoped
class TimeStandards {

    private final DataSource database;
    private final Changes changes;
    private final Conditional conditional;

    TimeStandards(DataSource database, Changes changes, Conditional conditional) {
        this.database = database;
        this.changes = changes;
        this.conditional = conditional;
    }

    static RecordKey key(Facility facility, String unit, LocalDate validFrom) {
        return new RecordKey(facility.facility(), "TIME_STANDARD", unit + "/" + validFrom);
    }

    List<TimeStandard> of(Facility facility) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        """
                        select unit, valid_from, minutes, version from time_standard
                        where facility = ? order by unit, valid_from""")) {
            select.setString(1, facility.facility());
            var rows = select.executeQuery();
            var standards = new ArrayList<TimeStandard>();
            while (rows.next()) {
                standards.add(new TimeStandard(
                        rows.getString(1),
                        rows.getObject(2, LocalDate.class),
                        plain(rows.getBigDecimal(3)),
                        rows.getInt(4)));
            }
            return standards;
        }
    }

    Optional<TimeStandard> find(Facility facility, String unit, LocalDate validFrom) throws SQLException {
        return of(facility).stream()
                .filter(standard ->
                        standard.unit().equals(unit) && standard.validFrom().equals(validFrom))
                .findFirst();
    }

    /** Stores a standard; true when it is new. The unit is checked before. */
    boolean put(Facility facility, String unit, LocalDate validFrom, BigDecimal minutes) throws SQLException {
        lock(key(facility, unit, validFrom));
        var known = find(facility, unit, validFrom);
        if (known.isPresent() && known.get().minutes().compareTo(minutes) == 0) {
            conditional.tag(known.get().version());
            return false;
        }
        known.ifPresent(standard -> conditional.mustMatch(standard.version()));
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        """
                        insert into time_standard as t (facility, unit, valid_from, minutes, version)
                        values (?, ?, ?, ?, 1)
                        on conflict (facility, unit, valid_from)
                        do update set minutes = excluded.minutes, version = t.version + 1""")) {
            insert.setString(1, facility.facility());
            insert.setString(2, unit);
            insert.setObject(3, validFrom);
            insert.setBigDecimal(4, minutes);
            insert.executeUpdate();
        }
        var after = find(facility, unit, validFrom).orElseThrow();
        changes.add(
                key(facility, unit, validFrom),
                known.isPresent() ? "UPDATE" : "CREATE",
                null,
                known.orElse(null),
                after);
        conditional.tag(after.version());
        return known.isEmpty();
    }

    void delete(Facility facility, String unit, LocalDate validFrom, String reason) throws SQLException {
        lock(key(facility, unit, validFrom));
        var known = find(facility, unit, validFrom)
                .orElseThrow(() -> ProblemException.notFound("standard", unit + "/" + validFrom));
        conditional.mustMatch(known.version());
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(
                        "delete from time_standard where facility = ? and unit = ? and valid_from = ?")) {
            delete.setString(1, facility.facility());
            delete.setString(2, unit);
            delete.setObject(3, validFrom);
            delete.executeUpdate();
        }
        changes.add(key(facility, unit, validFrom), "DELETE", reason, known, null);
    }

    private void lock(RecordKey key) throws SQLException {
        try (var connection = database.getConnection();
                var turn = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            turn.setString(1, key.toString());
            turn.executeQuery();
        }
    }

    /** 5.00 as stored is 5 as sent. */
    static BigDecimal plain(BigDecimal stored) {
        var stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
