package id.kinerjapuskesmas.kinerja.indicator;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/** Takes figures into the feed, in the transaction that makes them. */
@ApplicationScoped
public class Feed {

    private static final int AFTER_SLICE = 9;
    private static final String ASKED =
            """
            with asked (codes, regions, facilities, family, period, period_start, period_end, at) as (
                select ?, ?, cast(? as text[]), ?, ?, cast(? as date), cast(? as date), cast(? as timestamptz)),
            """;
    private static final String STANDING_IN_SLICE =
            """
            from asked, facility f, indicator i
            where old.period_start = asked.period_start and old.period_end = asked.period_end and not old.removed
              and f.facility = old.facility and f.region like asked.regions
              and (asked.facilities is null or old.facility = any(asked.facilities))
              and i.indicator = old.indicator and i.family = asked.family and old.indicator like asked.codes
            """;
    private static final String HEADS =
            """
            insert into feed_head as head (kabupaten, change)
            select left(region, 5), max(change) from changed join facility using (facility)
            group by 1 order by 1
            on conflict (kabupaten) do update set change = greatest(head.change, excluded.change)""";
    private static final String PUBLISH = ASKED
            + """
            incoming as (
                select figure.* from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as figure (facility, indicator, value,
                    value_status, reason, numerator, denominator, n, target, status, completeness, formula, source_revision)
                join facility using (facility)),
            written as (
                insert into indicator_value as old (facility, period_start, period_end, indicator, period, value,
                    value_status, reason, numerator, denominator, n, target, status, completeness, formula,
                    source_revision, change, removed, updated_at)
                select facility, period_start, period_end, indicator, period, value, value_status, reason, numerator,
                    denominator, n, target, status, completeness, formula, source_revision,
                    nextval('indicator_value_change'), false, at
                from (select incoming.*, asked.period, period_start, period_end, at from incoming cross join asked
                      order by facility, indicator) as ordered
                on conflict (facility, period_start, period_end, indicator) do update set
                    period = excluded.period, value = excluded.value, value_status = excluded.value_status,
                    reason = excluded.reason, numerator = excluded.numerator, denominator = excluded.denominator,
                    n = excluded.n, target = excluded.target, status = excluded.status,
                    completeness = excluded.completeness, formula = excluded.formula,
                    source_revision = excluded.source_revision, change = excluded.change, removed = false,
                    stale_since = null, updated_at = excluded.updated_at
                where (old.value, old.value_status, old.reason, old.numerator, old.denominator, old.n, old.target,
                       old.status, old.completeness, old.formula, old.removed, old.stale_since)
                    is distinct from (excluded.value, excluded.value_status, excluded.reason, excluded.numerator,
                       excluded.denominator, excluded.n, excluded.target, excluded.status, excluded.completeness,
                       excluded.formula, false, null)
                returning facility, change),
            gone as (
                update indicator_value old set removed = true, change = nextval('indicator_value_change'), updated_at = at
            """
            + STANDING_IN_SLICE
            + """
                  and not exists (select from incoming
                                  where incoming.facility = old.facility and incoming.indicator = old.indicator)
                returning old.facility, old.change),
            changed as (select * from written union all select * from gone)
            """
            + HEADS;
    private static final String STALE = ASKED
            + """
            mark (since) as (select cast(? as timestamptz)),
            changed as (
                update indicator_value old
                set stale_since = (select since from mark), change = nextval('indicator_value_change'), updated_at = at
            """
            + STANDING_IN_SLICE
            + """
                  and old.stale_since is distinct from (select since from mark)
                returning old.facility, old.change)
            """
            + HEADS;

    private final AgroalDataSource database;
    private final Clock clock;

    Feed(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Replaces a slice of the feed: new and changed figures get the next change numbers, what is no longer named becomes a
     * tombstone, what is unchanged stays untouched. Figures of facilities that the register does not know are left out.
     *
     * <p>Writers take turns from here to their commit, so that change numbers follow the order of commits; call it last.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(Slice slice, List<PublishedFigure> figures) {
        try (var connection = database.getConnection()) {
            takeTurn(connection);
            replace(connection, slice, figures);
        } catch (SQLException e) {
            throw new IllegalStateException("figures could not be taken into the feed", e);
        }
    }

    /**
     * Marks what stands in a slice as the last its source said before it could not be asked, or as confirmed again. Rows
     * that are marked so already stay untouched.
     *
     * @param since null when the source answers again
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void stale(Slice slice, Instant since) {
        try (var connection = database.getConnection()) {
            takeTurn(connection);
            try (var mark = connection.prepareStatement(STALE)) {
                bind(mark, slice);
                mark.setObject(AFTER_SLICE, since == null ? null : utc(since), Types.TIMESTAMP_WITH_TIMEZONE);
                mark.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("figures in the feed could not be marked", e);
        }
    }

    private static void takeTurn(Connection connection) throws SQLException {
        try (var lock =
                connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended('indicator_value', 0))")) {
            lock.execute();
        }
    }

    private void replace(Connection connection, Slice slice, List<PublishedFigure> figures) throws SQLException {
        try (var publish = connection.prepareStatement(PUBLISH)) {
            bind(publish, slice);
            column(publish, AFTER_SLICE, "text", figures, PublishedFigure::facility);
            column(publish, AFTER_SLICE + 1, "text", figures, PublishedFigure::indicator);
            column(publish, AFTER_SLICE + 2, "numeric", figures, PublishedFigure::value);
            column(publish, AFTER_SLICE + 3, "text", figures, PublishedFigure::valueStatus);
            column(publish, AFTER_SLICE + 4, "text", figures, PublishedFigure::reason);
            column(publish, AFTER_SLICE + 5, "numeric", figures, PublishedFigure::numerator);
            column(publish, AFTER_SLICE + 6, "numeric", figures, PublishedFigure::denominator);
            column(publish, AFTER_SLICE + 7, "bigint", figures, PublishedFigure::n);
            column(publish, AFTER_SLICE + 8, "numeric", figures, PublishedFigure::target);
            column(publish, AFTER_SLICE + 9, "text", figures, PublishedFigure::status);
            column(publish, AFTER_SLICE + 10, "numeric", figures, PublishedFigure::completeness);
            column(publish, AFTER_SLICE + 11, "text", figures, PublishedFigure::formula);
            column(publish, AFTER_SLICE + 12, "text", figures, PublishedFigure::sourceRevision);
            publish.executeUpdate();
        }
    }

    private void bind(PreparedStatement statement, Slice slice) throws SQLException {
        statement.setString(1, slice.codes());
        statement.setString(2, slice.regions());
        statement.setArray(
                3,
                slice.facilities() == null
                        ? null
                        : statement
                                .getConnection()
                                .createArrayOf("text", slice.facilities().toArray()));
        statement.setString(4, slice.family().name());
        statement.setString(5, slice.period().label());
        statement.setObject(6, slice.period().start());
        statement.setObject(7, slice.period().end());
        statement.setObject(8, utc(clock.instant()));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static void column(
            PreparedStatement publish,
            int parameter,
            String type,
            List<PublishedFigure> figures,
            Function<PublishedFigure, Object> value)
            throws SQLException {
        var values = figures.stream().map(value).toArray();
        publish.setArray(parameter, publish.getConnection().createArrayOf(type, values));
    }
}
