package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.survey.facility.Facilities;
import id.kinerjapuskesmas.survey.facility.ServiceUnit;
import id.kinerjapuskesmas.survey.gather.Gatherer;
import id.kinerjapuskesmas.survey.gather.Gatherer.Pending;
import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import id.kinerjapuskesmas.survey.survey.SurveyState;
import id.kinerjapuskesmas.survey.survey.Surveys;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * New responses that arrive at the same time are stored by one statement and one commit, and acknowledged after it. It takes
 * the plain case alone: a good sheet, an open survey in reach, an id not known. Anything else it leaves to
 * {@link ReceiveResponse}, which knows what to say.
 */
@Startup
@ApplicationScoped
class ReceiveTogether {

    private static final int ROOM = 4_096;
    private static final int MOST = 512;

    /** Nobody else's arrivals wait longer than this for the rows that an import holds. */
    private static final String LIMITS = "set local lock_timeout = '1s'; set local statement_timeout = '10s'";

    /** So long the senders of a survey that an import holds are sent away before they make others wait. */
    private static final Duration KNOWN_AS_BUSY = Duration.ofSeconds(3);

    private final Map<UUID, Instant> busy = new ConcurrentHashMap<>();
    private final DataSource database;
    private final Surveys surveys;
    private final Facilities facilities;
    private final Responses responses;
    private final Clock clock;
    private final Gatherer<Arrival, Optional<Stored>> gatherer =
            new Gatherer<>("responses-together", ROOM, MOST, this::store);

    ReceiveTogether(DataSource database, Surveys surveys, Facilities facilities, Responses responses, Clock clock) {
        this.database = database;
        this.surveys = surveys;
        this.facilities = facilities;
        this.responses = responses;
        this.clock = clock;
    }

    /** A response on its way in, with how far its sender may reach and under which name. */
    record Arrival(UUID survey, UUID response, ResponseData data, Scope scope, String by) {}

    /** A response that was new and is stored. */
    record Stored(SurveyInReach survey, StoredResponse response) {}

    private record Fresh(Pending<Arrival, Optional<Stored>> pending, Stored stored) {}

    /** Stores it when it is new and plain, after which it survives any crash; empty when nothing was done. */
    CompletionStage<Optional<Stored>> receive(Arrival arrival) {
        var until = busy.get(arrival.survey());
        if (until != null) {
            if (clock.instant().isBefore(until)) {
                return CompletableFuture.failedFuture(AtOnce.busy());
            }
            busy.remove(arrival.survey(), until);
        }
        return gatherer.ask(arrival);
    }

    private void store(List<Pending<Arrival, Optional<Stored>>> together) throws SQLException {
        try {
            storeAtOnce(together);
        } catch (SQLException failure) {
            if (isOutage(failure)) {
                throw failure;
            }
            var bySurvey = together.stream()
                    .collect(Collectors.groupingBy(
                            pending -> pending.question().survey(), LinkedHashMap::new, Collectors.toList()));
            for (var ofSurvey : bySurvey.values()) {
                storeApart(ofSurvey);
            }
        }
    }

    /** One survey's arrivals; when they fail together, each alone, so that a bad one stops nobody else. */
    private void storeApart(List<Pending<Arrival, Optional<Stored>>> ofSurvey) throws SQLException {
        try {
            storeAtOnce(ofSurvey);
        } catch (SQLException failure) {
            if (isOutage(failure)) {
                throw failure;
            }
            if (AtOnce.isLocked(failure)) {
                busy.put(ofSurvey.get(0).question().survey(), clock.instant().plus(KNOWN_AS_BUSY));
                ofSurvey.forEach(pending -> pending.answer().completeExceptionally(AtOnce.busy()));
            } else {
                ofSurvey.forEach(pending -> pending.answer().complete(Optional.empty()));
            }
        }
    }

    private void storeAtOnce(List<Pending<Arrival, Optional<Stored>>> together) throws SQLException {
        var fresh = new LinkedHashMap<UUID, Fresh>();
        var stored = Set.<UUID>of();
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                try (var limits = connection.createStatement()) {
                    limits.execute(LIMITS);
                }
                prepare(connection, together, fresh);
                if (!fresh.isEmpty()) {
                    stored = responses.insertNew(
                            connection,
                            fresh.values().stream().map(Fresh::stored).toList());
                }
                connection.commit();
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            }
        }
        for (var pending : together) {
            var id = pending.question().response();
            var first = fresh.get(id);
            // an id that stands twice among the arrivals is new once; the other one is left to the careful path
            var isStored = first != null && first.pending == pending && stored.contains(id);
            pending.answer().complete(isStored ? Optional.of(first.stored) : Optional.empty());
        }
    }

    private void prepare(
            Connection connection, Collection<Pending<Arrival, Optional<Stored>>> together, Map<UUID, Fresh> fresh)
            throws SQLException {
        var found = surveys.holdAll(
                connection,
                together.stream().map(pending -> pending.question().survey()).collect(Collectors.toSet()));
        var units = unitsOf(connection, found.values());
        var rules = new LinkedHashMap<UUID, SheetRules>();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (var pending : together) {
            var arrival = pending.question();
            var survey = found.get(arrival.survey());
            if (survey == null
                    || survey.state() != SurveyState.OPEN
                    || !arrival.scope()
                            .covers(
                                    survey.facility().facility(),
                                    survey.facility().region())) {
                continue;
            }
            var rule = rules.computeIfAbsent(
                    survey.survey(),
                    id -> new SheetRules(
                            survey.questionnaire(),
                            units.getOrDefault(survey.facility().facility(), Set.of()),
                            now));
            if (rule.findings(arrival.data()).isEmpty()) {
                var response = new StoredResponse(
                        arrival.response(), rule.sheet(arrival.data()), 1, now, arrival.by(), null, false);
                fresh.putIfAbsent(arrival.response(), new Fresh(pending, new Stored(survey, response)));
            }
        }
    }

    private Map<String, Set<String>> unitsOf(Connection connection, Collection<SurveyInReach> surveys)
            throws SQLException {
        var codes = new ArrayList<String>();
        surveys.forEach(survey -> codes.add(survey.facility().facility()));
        return facilities.unitsOf(connection, codes).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, units -> units.getValue().stream()
                        .map(ServiceUnit::unit)
                        .collect(Collectors.toSet())));
    }

    /** The database is away: another try at once would only take longer to say so. */
    private static boolean isOutage(SQLException failure) {
        var state = failure.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
    }

    @PreDestroy
    void close() {
        gatherer.close();
    }
}
