package id.kinerjapuskesmas.ward.stay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes the rows of stays; placements and census follow in the database, by its own triggers. */
@ApplicationScoped
class StayTable {

    private static final String COLUMNS =
            """
            facility, stay, reference, sex, age_group, payer, cast(movements as text) as movements, discharged_at, way,
            change, revision, reason, author, recorded_at
            """;

    private final AgroalDataSource database;
    private final ObjectMapper json;

    StayTable(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Optional<StoredStay> find(String facility, UUID stay) {
        return select("select " + COLUMNS + " from stay where facility = ? and stay = ?", facility, stay).stream()
                .findFirst();
    }

    /** What the stay said before its present revision, latest first. */
    List<StoredStay> before(String facility, UUID stay) {
        return select(
                "select " + COLUMNS + " from stay_revision where facility = ? and stay = ? order by revision desc",
                facility,
                stay);
    }

    /** By admission and id, after the given key. */
    List<StoredStay> list(String facility, StayFilter filter, Instant after, UUID afterStay, int limit) {
        return select(
                "select " + COLUMNS
                        + """
                        from stay s
                        where facility = ? and (admitted_at, stay) > (?, ?)
                          and (cast(? as text) is null or case when voided then 'VOIDED' when discharged_at is null then 'OPEN'
                                            else 'DISCHARGED' end = ?)
                          and (cast(? as text) is null or reference = ?)
                          and admitted_at >= ? and admitted_at < ?
                          and (cast(? as text) is null or exists (select from placement p
                              where p.facility = s.facility and p.stay = s.stay and p.ward = ?))
                        order by admitted_at, stay
                        limit ?
                        """,
                facility,
                after,
                afterStay,
                filter.state(),
                filter.state(),
                filter.reference(),
                filter.reference(),
                filter.admittedFrom(),
                filter.admittedBefore(),
                filter.ward(),
                filter.ward(),
                limit);
    }

    /** Open stays admitted before a moment, the longest first. */
    List<StoredStay> openSince(String facility, Instant before, Instant after, UUID afterStay, int limit) {
        return select(
                "select " + COLUMNS
                        + """
                        from stay
                        where facility = ? and discharged_at is null and not voided
                          and admitted_at < ? and (admitted_at, stay) > (?, ?)
                        order by admitted_at, stay
                        limit ?
                        """,
                facility,
                before,
                after,
                afterStay,
                limit);
    }

    void insert(StoredStay stay) {
        write(
                """
                insert into stay (reference, sex, age_group, payer, movements, admitted_at, discharged_at, way, voided, change,
                    revision, reason, author, recorded_at, facility, stay)
                values (?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                stay);
    }

    void update(StoredStay stay) {
        write(
                """
                update stay
                set (reference, sex, age_group, payer, movements, admitted_at, discharged_at, way, voided, change,
                     revision, reason, author, recorded_at)
                    = row (?, ?, ?, ?, cast(? as jsonb), cast(? as timestamptz), cast(? as timestamptz), cast(? as text),
                       cast(? as boolean), ?, cast(? as int), cast(? as text), ?, cast(? as timestamptz))
                where facility = ? and stay = ?
                """,
                stay);
    }

    private void write(String sql, StoredStay stay) {
        var episode = stay.episode();
        try (var connection = database.getConnection();
                var statement = prepared(
                        connection.prepareStatement(sql),
                        episode.reference(),
                        episode.sex().name(),
                        episode.ageGroup().name(),
                        episode.payer().name(),
                        written(episode.moves()),
                        episode.admission().at(),
                        episode.dischargedAt(),
                        episode.way() == null ? null : episode.way().name(),
                        stay.isVoided(),
                        stay.change().name(),
                        stay.revision(),
                        stay.reason(),
                        stay.author(),
                        stay.recordedAt(),
                        stay.facility(),
                        stay.stay())) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<StoredStay> select(String sql, Object... parameters) {
        try (var connection = database.getConnection();
                var statement = prepared(connection.prepareStatement(sql), parameters);
                var found = statement.executeQuery()) {
            var stays = new ArrayList<StoredStay>();
            while (found.next()) {
                stays.add(stored(found));
            }
            return stays;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private StoredStay stored(ResultSet row) throws SQLException {
        var way = row.getString("way");
        return new StoredStay(
                row.getString("facility"),
                row.getObject("stay", UUID.class),
                new Episode(
                        row.getString("reference"),
                        Sex.valueOf(row.getString("sex")),
                        AgeGroup.valueOf(row.getString("age_group")),
                        Payer.valueOf(row.getString("payer")),
                        read(row.getString("movements")),
                        instant(row, "discharged_at"),
                        way == null ? null : DischargeWay.valueOf(way)),
                StayChange.valueOf(row.getString("change")),
                row.getInt("revision"),
                row.getString("reason"),
                row.getString("author"),
                instant(row, "recorded_at"));
    }

    /** The JSON of the column {@code movements}. */
    String written(List<Move> moves) {
        try {
            return json.writeValueAsString(moves);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Move> read(String movements) {
        try {
            return json.readValue(movements, new TypeReference<List<Move>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database holds movements that cannot be read", e);
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static PreparedStatement prepared(PreparedStatement statement, Object... parameters) throws SQLException {
        for (var i = 0; i < parameters.length; i++) {
            if (parameters[i] instanceof Instant at) {
                statement.setObject(i + 1, at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
            } else if (parameters[i] == null) {
                statement.setNull(i + 1, Types.NULL);
            } else {
                statement.setObject(i + 1, parameters[i]);
            }
        }
        return statement;
    }
}
