package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.scoring.Contender;
import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import id.kinerjapuskesmas.kinerja.scoring.OverallPolicy;
import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The stored entries of rankings, read without entities: pages of them are what is asked for most. */
@ApplicationScoped
class Entries {

    /** A fraction of many digits stays where it is stored: only its length is looked at. */
    private static final String SHORT = "case when octet_length(%1$s_exact) <= 64 then %1$s_exact end, %1$s_kelompok, ";

    private static final String WHOLE = "%1$s_exact, %1$s_kelompok, ";

    private static final String COLUMNS = "select facility, name, region, kelompok, rank, position, computed_kelompok,"
            + " established, ikm, filled, not_applicable, array_to_string(flags, ' '),"
            + " array_to_string(absent_inputs, ' '), assessment, display_order, ikm_level, ikm_lower, ikm_upper,"
            + " best_kelompok, best_rank, best_position, worst_kelompok, worst_rank, worst_position, interval_reason, ";

    private static final String FROM = " from ranking_entry where ranking = ? ";

    private final AgroalDataSource database;

    Entries(AgroalDataSource database) {
        this.database = database;
    }

    /** An entry and where it stands in the order of the list, the key of its cursor. */
    record Listed(RankingEntry entry, int order) {}

    @Transactional(Transactional.TxType.MANDATORY)
    List<Listed> page(RankingHead head, Scope scope, Kelompok kelompok, PageRequest page) {
        var after = page.after().isEmpty() ? 0 : Integer.parseInt(page.after().get(0));
        var own = scope.facility();
        return sql(
                columns(SHORT) + FROM + (own == null ? "" : "and facility = ? ")
                        + (kelompok == null ? "" : "and kelompok = ? ")
                        + "and display_order > ? order by display_order limit ?",
                select -> {
                    var parameter = 1;
                    select.setObject(parameter++, head.ranking());
                    if (own != null) {
                        select.setString(parameter++, own);
                    }
                    if (kelompok != null) {
                        select.setString(parameter++, kelompok.name());
                    }
                    select.setInt(parameter++, after);
                    select.setInt(parameter, page.fetch());
                    return all(select, row -> new Listed(entry(row, head.overallPolicy()), row.getInt(15)));
                });
    }

    /** One entry with its unrounded values, or 404. */
    @Transactional(Transactional.TxType.MANDATORY)
    RankingEntry one(RankingHead head, String facility) {
        return sql(columns(WHOLE) + FROM + "and facility = ?", select -> {
                    select.setObject(1, head.ranking());
                    select.setString(2, facility);
                    return all(select, row -> entry(row, head.overallPolicy()));
                })
                .stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("entry", facility));
    }

    /** All entries in their order, with unrounded values. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<RankingEntry> all(RankingHead head) {
        return sql(columns(WHOLE) + FROM + "order by display_order", select -> {
            select.setObject(1, head.ranking());
            return all(select, row -> entry(row, head.overallPolicy()));
        });
    }

    /** All that are ranked, with what decides their ranks. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Contender> contenders(UUID ranking) {
        return sql("select facility, kelompok, coverage_exact, management_exact, quality_exact" + FROM, select -> {
            select.setObject(1, ranking);
            return all(
                    select,
                    row -> new Contender(
                            row.getString(1),
                            Kelompok.valueOf(row.getString(2)),
                            Simulate.exact(row.getString(3)),
                            Simulate.exact(row.getString(4)),
                            Simulate.exact(row.getString(5))));
        });
    }

    /** What an entry was computed from. */
    record Origin(
            String facility,
            String name,
            String region,
            Boolean inpatient,
            UUID assessment,
            long assessmentVersion,
            Long formVersion,
            Kelompok established) {}

    /** What the entries were computed from; of one facility, or for null of all in the order of their codes. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Origin> origins(UUID ranking, String facility) {
        return sql(
                "select facility, name, region, inpatient, assessment, assessment_version, form_version,"
                        + " case when established then kelompok end" + FROM
                        + (facility == null ? "" : "and facility = ? ") + "order by facility",
                select -> {
                    select.setObject(1, ranking);
                    if (facility != null) {
                        select.setString(2, facility);
                    }
                    return all(
                            select,
                            row -> new Origin(
                                    row.getString(1),
                                    row.getString(2),
                                    row.getString(3),
                                    row.getObject(4, Boolean.class),
                                    row.getObject(5, UUID.class),
                                    row.getLong(6),
                                    row.getObject(7, Long.class),
                                    kelompok(row.getString(8))));
                });
    }

    private static String columns(String parts) {
        return COLUMNS + "coverage, " + parts.formatted("coverage") + "management, " + parts.formatted("management")
                + "quality, " + parts.formatted("quality").replaceAll(", $", "");
    }

    private static RankingEntry entry(ResultSet row, OverallPolicy policy) throws SQLException {
        var coverage = component(row, 26);
        var management = component(row, 29);
        var quality = component(row, 32);
        var computed = Kelompok.valueOf(row.getString(7));
        return new RankingEntry(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Kelompok.valueOf(row.getString(4)),
                row.getInt(5),
                row.getInt(6),
                computed,
                row.getBoolean(8),
                KelompokReason.of(policy, computed, coverage, management, quality),
                interval(row),
                coverage,
                management,
                quality,
                row.getBigDecimal(9),
                row.getInt(10),
                row.getInt(11),
                codes(row.getString(12)),
                codes(row.getString(13)),
                row.getObject(14, UUID.class));
    }

    private static RankInterval interval(ResultSet row) throws SQLException {
        var best = kelompok(row.getString(19));
        var reason = row.getString(25);
        return new RankInterval(
                row.getObject(16, Integer.class),
                row.getBigDecimal(17),
                row.getBigDecimal(18),
                best == null ? null : new SupposedPlace(best, row.getInt(20), row.getInt(21)),
                best == null ? null : new SupposedPlace(kelompok(row.getString(22)), row.getInt(23), row.getInt(24)),
                best != null
                        ? null
                        : reason == null ? IntervalReason.MADE_BEFORE_INTERVALS : IntervalReason.valueOf(reason));
    }

    private static ComponentValue component(ResultSet row, int from) throws SQLException {
        var value = row.getBigDecimal(from);
        return value == null
                ? null
                : new ComponentValue(value, row.getString(from + 1), Kelompok.valueOf(row.getString(from + 2)));
    }

    private static Kelompok kelompok(String stored) {
        return stored == null ? null : Kelompok.valueOf(stored);
    }

    private static List<String> codes(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }

    private static <T> List<T> all(PreparedStatement select, Reader<T> reader) throws SQLException {
        var rows = select.executeQuery();
        var all = new ArrayList<T>();
        while (rows.next()) {
            all.add(reader.read(rows));
        }
        return all;
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
            throw new IllegalStateException("entries of a ranking could not be read", e);
        }
    }
}
