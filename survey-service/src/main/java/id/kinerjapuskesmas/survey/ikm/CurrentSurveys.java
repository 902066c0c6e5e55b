package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.survey.facility.Facilities;
import id.kinerjapuskesmas.survey.facility.ServiceUnit;
import id.kinerjapuskesmas.survey.gather.Gatherer;
import id.kinerjapuskesmas.survey.gather.Gatherer.Pending;
import id.kinerjapuskesmas.survey.gather.Onward;
import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import id.kinerjapuskesmas.survey.survey.Surveys;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Surveys as they stand, read together for all who ask at the same time. Nothing is remembered between two statements: what
 * a caller is told was read after the question came, so every replica knows of every write, also those of the others.
 */
@Startup
@ApplicationScoped
class CurrentSurveys {

    private static final int ROOM = 4_096;
    private static final int MOST = 256;

    private final DataSource database;
    private final Surveys surveys;
    private final Facilities facilities;
    private final Tallies tallies;
    private final Gatherer<Question, Facts> gatherer = new Gatherer<>("current-surveys", ROOM, MOST, this::answer);

    CurrentSurveys(DataSource database, Surveys surveys, Facilities facilities, Tallies tallies) {
        this.database = database;
        this.surveys = surveys;
        this.facilities = facilities;
        this.tallies = tallies;
    }

    private record Question(UUID survey, boolean isWhole) {}

    /**
     * A survey with what its IKM is computed of.
     *
     * @param units all of its facility, or none where only the version was asked for
     */
    record Facts(SurveyInReach survey, long tallyRevision, List<ServiceUnit> units, Map<String, Tally> tallies) {

        String revision() {
            return IkmRevisions.of(survey, tallyRevision);
        }
    }

    /** The survey and its version, whoever asks; null when there is none. */
    Uni<Facts> version(UUID survey) {
        return Onward.waiting(gatherer.ask(new Question(survey, false)));
    }

    /** The same with service units and tallies. */
    Uni<Facts> facts(UUID survey) {
        return Onward.waiting(gatherer.ask(new Question(survey, true)));
    }

    private void answer(List<Pending<Question, Facts>> together) throws SQLException {
        var asked = new HashSet<UUID>();
        var whole = new HashSet<UUID>();
        together.forEach(pending -> {
            asked.add(pending.question().survey());
            if (pending.question().isWhole()) {
                whole.add(pending.question().survey());
            }
        });
        var versions = new HashMap<UUID, Facts>();
        var wholes = new HashMap<UUID, Facts>();
        try (var connection = database.getConnection()) {
            var found = surveys.findAll(connection, asked);
            var onlyVersion = found.values().stream()
                    .filter(survey -> !whole.contains(survey.survey()))
                    .toList();
            if (!onlyVersion.isEmpty()) {
                var revisions = tallies.revisions(connection, onlyVersion);
                onlyVersion.forEach(survey -> versions.put(
                        survey.survey(),
                        new Facts(survey, revisions.getOrDefault(survey.survey(), 0L), List.of(), Map.of())));
            }
            var inFull = found.values().stream()
                    .filter(survey -> whole.contains(survey.survey()))
                    .toList();
            if (!inFull.isEmpty()) {
                var units = facilities.unitsOf(
                        connection,
                        inFull.stream()
                                .map(survey -> survey.facility().facility())
                                .collect(Collectors.toSet()));
                var current = tallies.current(connection, inFull);
                inFull.forEach(survey -> {
                    var tallied = current.getOrDefault(survey.survey(), new Tallies.Current());
                    var ofFacility = units.getOrDefault(survey.facility().facility(), List.of());
                    wholes.put(survey.survey(), new Facts(survey, tallied.revision(), ofFacility, tallied.tallies()));
                });
            }
        }
        together.forEach(pending -> {
            var survey = pending.question().survey();
            pending.answer().complete(wholes.getOrDefault(survey, versions.get(survey)));
        });
    }

    @PreDestroy
    void close() {
        gatherer.close();
    }
}
