package id.kinerjapuskesmas.kinerja.upstream;

import id.kinerjapuskesmas.rest.figure.Confidence;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** The figures of pulls in the database, read and written in one statement however many facilities there are. */
@ApplicationScoped
class FigureStore {

    private final AgroalDataSource database;

    FigureStore(AgroalDataSource database) {
        this.database = database;
    }

    /** The figures of the given pulls, by pull and facility. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Map<UUID, Map<String, List<UpstreamFigure>>> of(Collection<UUID> pulls) {
        return of(pulls, null);
    }

    /** Those of one facility, or for null of all. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Map<UUID, Map<String, List<UpstreamFigure>>> of(Collection<UUID> pulls, String facility) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        """
                    select pull, facility, indicator, value, value_status, reason, numerator, denominator, n, flags, formula,
                        regulation, confidence_level, confidence_lower, confidence_upper
                    from upstream_figure where pull = any(?) and (cast(? as text) is null or facility = ?)
                    order by pull, facility, indicator""")) {
            select.setArray(1, connection.createArrayOf("uuid", pulls.toArray()));
            select.setString(2, facility);
            select.setString(3, facility);
            var rows = select.executeQuery();
            var figures = new HashMap<UUID, Map<String, List<UpstreamFigure>>>();
            while (rows.next()) {
                var figure = figure(rows);
                figures.computeIfAbsent(rows.getObject("pull", UUID.class), pull -> new TreeMap<>())
                        .computeIfAbsent(figure.facility(), code -> new ArrayList<>())
                        .add(figure);
            }
            return figures;
        } catch (SQLException e) {
            throw new IllegalStateException("figures of upstream pulls could not be read", e);
        }
    }

    /** Writes the figures of a new pull inside the transaction that writes the pull. */
    @Transactional(Transactional.TxType.MANDATORY)
    void insert(UUID pull, Map<String, List<UpstreamFigure>> byFacility) {
        var figures = byFacility.values().stream().flatMap(List::stream).toList();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        """
                insert into upstream_figure (pull, facility, indicator, value, value_status, reason, numerator, denominator, n,
                    flags, formula, regulation, confidence_level, confidence_lower, confidence_upper)
                select ?, facility, indicator, value, value_status, reason, numerator, denominator, n,
                    string_to_array(flags, ','), formula, regulation, level, lower, upper
                from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as figure (facility, indicator, value, value_status, reason,
                    numerator, denominator, n, flags, formula, regulation, level, lower, upper)""")) {
            insert.setObject(1, pull);
            column(insert, 2, "text", figures, UpstreamFigure::facility);
            column(insert, 3, "text", figures, UpstreamFigure::indicator);
            column(insert, 4, "numeric", figures, UpstreamFigure::value);
            column(insert, 5, "text", figures, UpstreamFigure::valueStatus);
            column(insert, 6, "text", figures, UpstreamFigure::reason);
            column(insert, 7, "numeric", figures, UpstreamFigure::numerator);
            column(insert, 8, "numeric", figures, UpstreamFigure::denominator);
            column(insert, 9, "bigint", figures, UpstreamFigure::n);
            column(insert, 10, "text", figures, figure -> String.join(",", figure.flags()));
            column(insert, 11, "text", figures, UpstreamFigure::formula);
            column(insert, 12, "text", figures, UpstreamFigure::regulation);
            confidence(insert, 13, "integer", figures, Confidence::level);
            confidence(insert, 14, "numeric", figures, Confidence::lower);
            confidence(insert, 15, "numeric", figures, Confidence::upper);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("figures of upstream pulls could not be written", e);
        }
    }

    private static void column(
            PreparedStatement insert,
            int parameter,
            String type,
            List<UpstreamFigure> figures,
            Function<UpstreamFigure, Object> value)
            throws SQLException {
        var values = figures.stream().map(value).toArray();
        insert.setArray(parameter, insert.getConnection().createArrayOf(type, values));
    }

    private static void confidence(
            PreparedStatement insert,
            int parameter,
            String type,
            List<UpstreamFigure> figures,
            Function<Confidence, Object> part)
            throws SQLException {
        column(
                insert,
                parameter,
                type,
                figures,
                figure -> figure.confidence() == null ? null : part.apply(figure.confidence()));
    }

    private static UpstreamFigure figure(ResultSet rows) throws SQLException {
        return new UpstreamFigure(
                rows.getString("facility"),
                rows.getString("indicator"),
                rows.getBigDecimal("value"),
                rows.getString("value_status"),
                rows.getString("reason"),
                rows.getBigDecimal("numerator"),
                rows.getBigDecimal("denominator"),
                rows.getObject("n", Long.class),
                List.of((String[]) rows.getArray("flags").getArray()),
                rows.getString("formula"),
                rows.getString("regulation"),
                confidence(rows));
    }

    private static Confidence confidence(ResultSet rows) throws SQLException {
        var level = rows.getObject("confidence_level", Integer.class);
        return level == null
                ? null
                : new Confidence(level, rows.getBigDecimal("confidence_lower"), rows.getBigDecimal("confidence_upper"));
    }
}
