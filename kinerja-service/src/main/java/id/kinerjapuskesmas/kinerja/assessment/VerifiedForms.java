package id.kinerjapuskesmas.kinerja.assessment;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerjapuskesmas.kinerja.region.RegionCode;
import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import id.kinerjapuskesmas.rest.period.Period;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** The forms that the health office has verified, as they were then: read one by one, whatever the size of the region. */
@ApplicationScoped
public class VerifiedForms {

    private static final int FETCH = 200;
    private static final JsonFactory JSON = new JsonFactory();
    private static final TypeReference<List<AssessedValue>> ROWS = new TypeReference<>() {};
    private static final String OF_REGION =
            " from assessment a where a.region like ? and a.period_start = ? and a.period_end = ? and a.instrument = ?";

    private final AgroalDataSource database;
    private final ObjectMapper json;

    VerifiedForms(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** One form of one facility. */
    public record Key(String facility, UUID assessment, long version) {}

    /**
     * An assessment as a ranking needs it.
     *
     * @param instrumentVersion null for a draft
     * @param established null unless established
     * @param form null unless the health office has verified it
     */
    public record Filled(
            UUID assessment,
            String facility,
            AssessmentState state,
            Integer instrumentVersion,
            long version,
            Kelompok established,
            VerifiedForm form) {

        /** Whether the health office has verified it. */
        public boolean isVerified() {
            return form != null;
        }
    }

    /** What was verified, by indicator; only that counts. */
    public record VerifiedForm(long version, Map<String, Entered> entered) {}

    /** The newest version of the instrument among the verified assessments of a region. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Integer> newestVersion(String region, Period period, String instrument) {
        return sql(
                "select max(a.instrument_version)" + OF_REGION
                        + " and a.state not in ('DRAFT', 'SUBMITTED', 'RETURNED')",
                select -> {
                    of(select, region, period, instrument);
                    var rows = select.executeQuery();
                    rows.next();
                    return Optional.ofNullable(rows.getObject(1, Integer.class));
                });
    }

    /** Hands over every assessment of a region, period and instrument, verified or not, by facility. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void each(String region, Period period, String instrument, Consumer<Filled> visitor) {
        sql(
                """
                select a.assessment, a.facility, a.state, a.instrument_version, a.version, a.kelompok, f.version, f.readings
                from (select *%s) a
                left join lateral (
                    select version, readings from verified_form
                    where facility = a.facility and assessment = a.assessment
                      and a.state not in ('DRAFT', 'SUBMITTED', 'RETURNED')
                    order by version desc limit 1) f on true
                order by a.facility
                """
                        .formatted(OF_REGION),
                select -> {
                    of(select, region, period, instrument);
                    return visit(select, VerifiedForms::filled, visitor);
                });
    }

    /** Hands over the given forms again, in the order of their facilities. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void each(Collection<Key> keys, Consumer<Again> visitor) {
        sql(
                """
                select f.facility, f.version, f.readings
                from unnest(?, ?, ?) as k (facility, assessment, version)
                join verified_form f using (facility, assessment, version)
                order by f.facility
                """,
                select -> {
                    array(select, 1, "text", keys, Key::facility);
                    array(select, 2, "uuid", keys, Key::assessment);
                    array(select, 3, "bigint", keys, Key::version);
                    return visit(
                            select,
                            rows -> new Again(
                                    rows.getString(1), new VerifiedForm(rows.getLong(2), entered(rows.getString(3)))),
                            visitor);
                });
    }

    /** A form asked for again. */
    public record Again(String facility, VerifiedForm form) {}

    /** All that is known of the rows of one form: self value, finding, reason, who and when. */
    @Transactional
    public List<AssessedValue> rows(Key key) {
        return sql("select rows from verified_form where facility = ? and assessment = ? and version = ?", select -> {
            select.setString(1, key.facility());
            select.setObject(2, key.assessment());
            select.setLong(3, key.version());
            var rows = select.executeQuery();
            if (!rows.next()) {
                throw new IllegalStateException("a form that was ranked is gone");
            }
            return values(rows.getString(1));
        });
    }

    private List<AssessedValue> values(String stored) {
        try {
            return json.readValue(stored, ROWS);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("stored form is not readable", damaged);
        }
    }

    private static Filled filled(ResultSet row) throws SQLException {
        var readings = row.getString(8);
        var kelompok = row.getString(6);
        return new Filled(
                row.getObject(1, UUID.class),
                row.getString(2),
                AssessmentState.valueOf(row.getString(3)),
                row.getObject(4, Integer.class),
                row.getLong(5),
                kelompok == null ? null : Kelompok.valueOf(kelompok),
                readings == null ? null : new VerifiedForm(row.getLong(7), entered(readings)));
    }

    /** Read token by token: a country has two million of them. */
    static Map<String, Entered> entered(String readings) {
        var entered = new HashMap<String, Entered>();
        try (var parser = JSON.createParser(readings)) {
            parser.nextToken();
            for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                entered.put(
                        name,
                        parser.nextToken() == JsonToken.START_ARRAY
                                ? counts(parser)
                                : new Entered(null, null, parser.getIntValue()));
            }
        } catch (IOException damaged) {
            throw new IllegalStateException("stored form is not readable", damaged);
        }
        return entered;
    }

    private static Entered counts(JsonParser parser) throws IOException {
        var numerator = count(parser);
        var denominator = count(parser);
        parser.nextToken();
        return new Entered(numerator, denominator, null);
    }

    private static Long count(JsonParser parser) throws IOException {
        return parser.nextToken() == JsonToken.VALUE_NULL ? null : (Long) parser.getLongValue();
    }

    private static void of(PreparedStatement select, String region, Period period, String instrument)
            throws SQLException {
        select.setString(1, RegionCode.within(region));
        select.setObject(2, period.start());
        select.setObject(3, period.end());
        select.setString(4, instrument);
    }

    private static <T> void array(
            PreparedStatement select, int parameter, String type, Collection<T> keys, Function<T, Object> value)
            throws SQLException {
        select.setArray(
                parameter,
                select.getConnection()
                        .createArrayOf(type, keys.stream().map(value).toArray()));
    }

    private static <T> Void visit(PreparedStatement select, Reader<T> reader, Consumer<T> visitor) throws SQLException {
        select.setFetchSize(FETCH);
        var rows = select.executeQuery();
        while (rows.next()) {
            visitor.accept(reader.read(rows));
        }
        return null;
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T on(PreparedStatement select) throws SQLException;
    }

    private <T> T sql(String sql, Work<T> work) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            return work.on(select);
        } catch (SQLException e) {
            throw new IllegalStateException("verified forms could not be read", e);
        }
    }
}
