package id.kinerjapuskesmas.kinerja.indicator;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/** Takes figures into the feed, in the transaction that makes them. */
@ApplicationScoped
public class Feed {

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

    private static void takeTurn(Connection connection) throws SQLException {
        try (var lock =
                connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended('indicator_value', 0))")) {
            lock.execute();
        }
    }

    private void replace(Connection connection, Slice slice, List<PublishedFigure> figures) throws SQLException {
        try (var publish = connection.prepareStatement(
                """
                with asked (codes, regions, facility, family, period, period_start, period_end, at) as (
                    select ?, ?, ?, ?, ?, ?, ?, cast(? as timestamptz)),
                incoming as (
                    select figure.* from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as figure (facility, indicator, value,
                        value_status, reason, numerator, denominator, n, target, formula, source_revision)
                    join facility using (facility)),
                written as (
                    insert into indicator_value as old (facility, period_start, period_end, indicator, period, value,
                        value_status, reason, numerator, denominator, n, target, formula, source_revision, change, removed,
                        updated_at)
                    select facility, period_start, period_end, indicator, period, value, value_status, reason, numerator,
                        denominator, n, target, formula, source_revision, nextval('indicator_value_change'), false, at
                    from (select incoming.*, asked.period, period_start, period_end, at from incoming cross join asked
                          order by facility, indicator) as ordered
                    on conflict (facility, period_start, period_end, indicator) do update set
                        period = excluded.period, value = excluded.value, value_status = excluded.value_status,
                        reason = excluded.reason, numerator = excluded.numerator, denominator = excluded.denominator,
                        n = excluded.n, target = excluded.target, formula = excluded.formula,
                        source_revision = excluded.source_revision, change = excluded.change, removed = false,
                        updated_at = excluded.updated_at
                    where (old.value, old.value_status, old.reason, old.numerator, old.denominator, old.n, old.target,
                           old.formula, old.removed)
                        is distinct from (excluded.value, excluded.value_status, excluded.reason, excluded.numerator,
                           excluded.denominator, excluded.n, excluded.target, excluded.formula, false)
                    returning facility, change),
                gone as (
                    update indicator_value old set removed = true, change = nextval('indicator_value_change'), updated_at = at
                    from asked, facility f, indicator i
                    where old.period_start = asked.period_start and old.period_end = asked.period_end and not old.removed
                      and f.facility = old.facility and f.region like asked.regions
                      and (asked.facility is null or old.facility = asked.facility)
                      and i.indicator = old.indicator and i.family = asked.family and old.indicator like asked.codes
                      and not exists (select from incoming
                                      where incoming.facility = old.facility and incoming.indicator = old.indicator)
                    returning old.facility, old.change)
                insert into feed_head as head (kabupaten, change)
                select left(region, 5), max(change)
                from (select * from written union all select * from gone) changed join facility using (facility)
                group by 1 order by 1
                on conflict (kabupaten) do update set change = greatest(head.change, excluded.change)""")) {
            publish.setString(1, slice.codes());
            publish.setString(2, slice.regions());
            publish.setString(3, slice.facility());
            publish.setString(4, slice.family().name());
            publish.setString(5, slice.period().label());
            publish.setObject(6, slice.period().start());
            publish.setObject(7, slice.period().end());
            publish.setObject(8, clock.instant().atOffset(ZoneOffset.UTC));
            column(publish, 9, "text", figures, PublishedFigure::facility);
            column(publish, 10, "text", figures, PublishedFigure::indicator);
            column(publish, 11, "numeric", figures, PublishedFigure::value);
            column(publish, 12, "text", figures, PublishedFigure::valueStatus);
            column(publish, 13, "text", figures, PublishedFigure::reason);
            column(publish, 14, "numeric", figures, PublishedFigure::numerator);
            column(publish, 15, "numeric", figures, PublishedFigure::denominator);
            column(publish, 16, "bigint", figures, PublishedFigure::n);
            column(publish, 17, "numeric", figures, PublishedFigure::target);
            column(publish, 18, "text", figures, PublishedFigure::formula);
            column(publish, 19, "text", figures, PublishedFigure::sourceRevision);
            publish.executeUpdate();
        }
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
