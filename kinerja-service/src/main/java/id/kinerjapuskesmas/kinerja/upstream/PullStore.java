package id.kinerjapuskesmas.kinerja.upstream;

import id.kinerjapuskesmas.kinerja.indicator.Feed;
import id.kinerjapuskesmas.kinerja.indicator.Slice;
import id.kinerjapuskesmas.rest.period.Period;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The latest and all earlier pulls in the database; {@link FigureStore} holds what is in them. */
@ApplicationScoped
class PullStore {

    private static final String COLUMNS =
            """
            id, source, region, period_label, period_start, period_end, source_revision, etag, content_digest, fetched_at, \
            checked_at, unreachable_since, facilities""";

    private final AgroalDataSource database;
    private final FigureStore figures;
    private final Feed feed;

    PullStore(AgroalDataSource database, FigureStore figures, Feed feed) {
        this.database = database;
        this.figures = figures;
        this.feed = feed;
    }

    /** The latest pull of each source, without its figures. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Map<Source, PullRow> latest(String region, Period period) {
        return latest(region, period, Arrays.asList(Source.values()));
    }

    /**
     * Stores new content as a new pull. Whoever stored the same content meanwhile has done it for both: then only the time
     * of the check moves on.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    PullRow store(PullRow fetched, Map<String, List<UpstreamFigure>> byFacility) {
        return sql(connection -> {
            lock(connection, fetched);
            var latest = latest(fetched.region(), fetched.period(), List.of(fetched.source()))
                    .get(fetched.source());
            if (latest != null && latest.digest().equals(fetched.digest())) {
                return touch(connection, latest.id(), fetched.etag(), fetched.checkedAt());
            }
            insert(connection, fetched);
            figures.insert(fetched.id(), byFacility);
            feed.publish(
                    slice(fetched),
                    byFacility.values().stream()
                            .flatMap(List::stream)
                            .map(figure -> figure.published(fetched.sourceRevision()))
                            .toList());
            return fetched;
        });
    }

    /** Notes that the upstream confirmed the pull. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    PullRow confirmed(PullRow pull, Instant checkedAt) {
        return sql(connection -> touch(connection, pull.id(), pull.etag(), checkedAt));
    }

    /** Notes that the upstream could not be asked about the pull. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    PullRow unreachable(PullRow pull, Instant since) {
        return sql(connection -> {
            try (var update = connection.prepareStatement(
                    """
                    update upstream_pull set unreachable_since = coalesce(unreachable_since, ?)
                    from (select unreachable_since as was from upstream_pull where id = ? for update) before where id = ?
                    returning %s, was"""
                            .formatted(COLUMNS))) {
                update.setObject(1, utc(since));
                update.setObject(2, pull.id());
                update.setObject(3, pull.id());
                return noted(update.executeQuery());
            }
        });
    }

    /** The row, and its standing in the feed where that has changed. */
    private PullRow noted(ResultSet updated) throws SQLException {
        updated.next();
        var row = row(updated);
        if (row.isStale() != (instant(updated, "was") != null)) {
            feed.stale(slice(row), row.unreachableSince());
        }
        return row;
    }

    private static Slice slice(PullRow row) {
        return Slice.of(row.source().family(), row.region(), row.period());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<PullRow> find(UUID id) {
        return sql(connection -> {
            try (var select =
                    connection.prepareStatement("select %s from upstream_pull where id = ?".formatted(COLUMNS))) {
                select.setObject(1, id);
                return one(select.executeQuery());
            }
        });
    }

    private Map<Source, PullRow> latest(String region, Period period, List<Source> sources) {
        return sql(connection -> {
            try (var select = connection.prepareStatement(
                    """
                    select distinct on (source) %s from upstream_pull
                    where region = ? and period_start = ? and period_end = ? and source = any(?)
                    order by source, sequence desc"""
                            .formatted(COLUMNS))) {
                select.setString(1, region);
                select.setObject(2, period.start());
                select.setObject(3, period.end());
                select.setArray(
                        4,
                        connection.createArrayOf(
                                "text", sources.stream().map(Source::name).toArray()));
                var rows = select.executeQuery();
                var latest = new EnumMap<Source, PullRow>(Source.class);
                while (rows.next()) {
                    var row = row(rows);
                    latest.put(row.source(), row);
                }
                return latest;
            }
        });
    }

    /** Two callers who fetched the same content at once store it one after the other. */
    private static void lock(Connection connection, PullRow pull) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(
                    1,
                    String.join(
                            "|",
                            "upstream_pull",
                            pull.source().name(),
                            pull.region(),
                            pull.period().start().toString(),
                            pull.period().end().toString()));
            lock.execute();
        }
    }

    private static void insert(Connection connection, PullRow pull) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into upstream_pull (%s) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)".formatted(COLUMNS))) {
            var values = Arrays.asList(
                    pull.id(),
                    pull.source().name(),
                    pull.region(),
                    pull.period().label(),
                    pull.period().start(),
                    pull.period().end(),
                    pull.sourceRevision(),
                    pull.etag(),
                    pull.digest(),
                    utc(pull.fetchedAt()),
                    utc(pull.checkedAt()),
                    null,
                    pull.facilities());
            for (var i = 0; i < values.size(); i++) {
                insert.setObject(i + 1, values.get(i));
            }
            insert.executeUpdate();
        }
    }

    private PullRow touch(Connection connection, UUID id, String etag, Instant checkedAt) throws SQLException {
        try (var update = connection.prepareStatement(
                """
                update upstream_pull set etag = ?, checked_at = greatest(checked_at, ?), unreachable_since = null
                from (select unreachable_since as was from upstream_pull where id = ? for update) before where id = ?
                returning %s, was"""
                        .formatted(COLUMNS))) {
            update.setString(1, etag);
            update.setObject(2, utc(checkedAt));
            update.setObject(3, id);
            update.setObject(4, id);
            return noted(update.executeQuery());
        }
    }

    private static Optional<PullRow> one(ResultSet rows) throws SQLException {
        return rows.next() ? Optional.of(row(rows)) : Optional.empty();
    }

    private static PullRow row(ResultSet rows) throws SQLException {
        return new PullRow(
                rows.getObject("id", UUID.class),
                Source.valueOf(rows.getString("source")),
                rows.getString("region"),
                new Period(
                        rows.getString("period_label"),
                        rows.getObject("period_start", LocalDate.class),
                        rows.getObject("period_end", LocalDate.class)),
                rows.getString("source_revision"),
                rows.getString("etag"),
                rows.getString("content_digest"),
                instant(rows, "fetched_at"),
                instant(rows, "checked_at"),
                instant(rows, "unreachable_since"),
                rows.getInt("facilities"));
    }

    private static Instant instant(ResultSet rows, String column) throws SQLException {
        var time = rows.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private <T> T sql(Work<T> work) {
        try (var connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("upstream pulls could not be read or written", e);
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
