package id.kinerjapuskesmas.survey.followup;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.survey.change.Changes;
import id.kinerjapuskesmas.survey.change.RecordKey;
import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import id.kinerjapuskesmas.survey.survey.SurveyState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes follow-ups, their states and progress: each change checked, versioned and noted in one transaction. */
@ApplicationScoped
class ChangeFollowUp {

    private final EntityManager entities;
    private final DataSource database;
    private final FollowUps followUps;
    private final Changes changes;
    private final Caller caller;
    private final Conditional conditional;
    private final Clock clock;

    ChangeFollowUp(
            EntityManager entities,
            DataSource database,
            FollowUps followUps,
            Changes changes,
            Caller caller,
            Conditional conditional,
            Clock clock) {
        this.entities = entities;
        this.database = database;
        this.followUps = followUps;
        this.changes = changes;
        this.caller = caller;
        this.conditional = conditional;
        this.clock = clock;
    }

    static RecordKey key(SurveyInReach survey, UUID followUp) {
        return new RecordKey(survey.facility().facility(), "FOLLOW_UP", survey.survey() + "/" + followUp);
    }

    /** Stores a plan under the client's id; true when it is new. */
    boolean put(SurveyInReach survey, UUID followUp, FollowUpData data) throws SQLException {
        if (survey.questionnaire().unsur().stream()
                .noneMatch(unsur -> unsur.unsur().equals(data.unsur()))) {
            throw ProblemException.rule(Flaw.at(
                            "/unsur",
                            "UNKNOWN_UNSUR",
                            Text.of(
                                    "Unsur ini tidak ada dalam kuesioner survei.",
                                    "The survey's questionnaire has no such unsur."))
                    .with("value", data.unsur()));
        }
        takeTurns(followUp);
        var stored = find(survey, followUp);
        if (stored == null) {
            create(survey, followUp, data);
            return true;
        }
        if (!stored.toData().equals(data)) {
            var before = followUps.of(survey, followUp);
            if (stored.state != FollowUpState.DRAFT) {
                throw ProblemException.conflict(
                        "FOLLOW_UP_IS_FIXED",
                        Text.of(
                                "RTL berstatus %s; hanya DRAFT yang dapat diubah.".formatted(stored.state),
                                "The follow-up is %s; only a DRAFT can be changed.".formatted(stored.state)));
            }
            conditional.mustMatch(before.tag());
            stored.take(data);
            entities.flush();
            changes.add(
                    key(survey, followUp),
                    "UPDATE",
                    null,
                    before.followUp(),
                    followUps.of(survey, followUp).followUp());
        }
        conditional.tag(followUps.of(survey, followUp).tag());
        return false;
    }

    private void create(SurveyInReach survey, UUID followUp, FollowUpData data) throws SQLException {
        if (survey.state() != SurveyState.CLOSED && survey.state() != SurveyState.PUBLISHED) {
            throw ProblemException.conflict(
                    "SURVEY_NOT_CLOSED",
                    Text.of(
                            "RTL disusun dari hasil: tutup survei dahulu.",
                            "A follow-up is drawn from the result: close the survey first."));
        }
        var stored = new StoredFollowUp();
        stored.facility = survey.facility().facility();
        stored.survey = survey.survey();
        stored.followUp = followUp;
        stored.state = FollowUpState.DRAFT;
        stored.take(data);
        entities.persist(stored);
        entities.flush();
        var created = followUps.of(survey, followUp);
        changes.add(key(survey, followUp), "CREATE", null, null, created.followUp());
        conditional.tag(created.tag());
    }

    void act(SurveyInReach survey, UUID followUp, FollowUpTransition request) throws SQLException {
        var stored = held(survey, followUp);
        if (!followUps.mayAct(request.action())) {
            throw ProblemException.of(
                    ProblemType.FORBIDDEN, ProblemType.FORBIDDEN.name(), ProblemType.FORBIDDEN.explanation());
        }
        var step = FollowUpStep.of(stored.state, request.action())
                .orElseThrow(() -> ProblemException.conflict(
                        "ILLEGAL_TRANSITION",
                        Text.of(
                                "%s tidak mungkin dari status %s.".formatted(request.action(), stored.state),
                                "%s is not possible from state %s.".formatted(request.action(), stored.state))));
        var before = followUps.of(survey, followUp);
        conditional.mustMatch(before.tag());
        check(survey, request);
        stored.state = step.to();
        stored.completedOn = step.to() == FollowUpState.DONE ? request.completedOn() : null;
        entities.flush();
        var after = followUps.of(survey, followUp);
        changes.add(
                key(survey, followUp), request.action().name(), request.reason(), before.followUp(), after.followUp());
        conditional.tag(after.tag());
    }

    private void check(SurveyInReach survey, FollowUpTransition request) {
        if (request.action().needsReason()
                && (request.reason() == null || request.reason().isBlank())) {
            throw ProblemException.rule(Flaw.at(
                    "/reason",
                    "REASON_REQUIRED",
                    Text.of("Tindakan ini wajib beralasan.", "This action needs a reason.")));
        }
        if (request.action() == FollowUpAction.COMPLETE) {
            if (request.completedOn() == null) {
                throw ProblemException.rule(Flaw.at(
                        "/completedOn",
                        "MISSING",
                        Text.of("Tanggal selesai wajib diisi.", "The day of completion must be present.")));
            }
            mustNotLieAhead("/completedOn", survey, request.completedOn());
        }
    }

    /** Stores a progress entry; true when it is new. */
    boolean putProgress(SurveyInReach survey, UUID followUp, UUID entry, ProgressData data) throws SQLException {
        var stored = held(survey, followUp);
        var known = followUps.progressOf(survey, followUp).stream()
                .filter(progress -> progress.entry().equals(entry))
                .findFirst();
        if (known.isPresent()) {
            if (!known.get().says(data)) {
                throw ProblemException.conflict(
                        "DIFFERENT_CONTENT",
                        Text.of(
                                "Entri kemajuan tidak berubah; kirim entri baru.",
                                "A progress entry never changes; send a new one."));
            }
            return false;
        }
        if (stored.state != FollowUpState.APPROVED) {
            throw ProblemException.conflict(
                    "FOLLOW_UP_NOT_APPROVED",
                    Text.of(
                            "Kemajuan dicatat pada RTL berstatus APPROVED, bukan %s.".formatted(stored.state),
                            "Progress is entered on an APPROVED follow-up, not on one that is %s."
                                    .formatted(stored.state)));
        }
        mustNotLieAhead("/reachedOn", survey, data.reachedOn());
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        """
                        insert into follow_up_progress (facility, survey, follow_up, entry, reached_on, percent, note,
                                                        entered_at, entered_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setString(1, stored.facility);
            insert.setObject(2, stored.survey);
            insert.setObject(3, followUp);
            insert.setObject(4, entry);
            insert.setObject(5, data.reachedOn());
            insert.setInt(6, data.percent());
            insert.setString(7, data.note());
            insert.setTimestamp(8, Timestamp.from(clock.instant()));
            insert.setString(9, caller.name());
            insert.executeUpdate();
        }
        return true;
    }

    private void mustNotLieAhead(String pointer, SurveyInReach survey, LocalDate day) {
        if (day.isAfter(LocalDate.ofInstant(clock.instant(), survey.facility().zoneId()))) {
            throw ProblemException.rule(Flaw.at(
                            pointer,
                            "IN_THE_FUTURE",
                            Text.of("Tanggal ini di masa depan.", "This day lies in the future."))
                    .with("value", day.toString()));
        }
    }

    /** Two clients with one id take turns, also when neither finds it yet. */
    private void takeTurns(UUID id) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(cast(:id as text), 0))", Object.class)
                .setParameter("id", id.toString())
                .getSingleResult();
    }

    private StoredFollowUp held(SurveyInReach survey, UUID followUp) {
        var stored = find(survey, followUp);
        if (stored == null) {
            throw ProblemException.notFound("follow-up", followUp);
        }
        entities.refresh(stored, LockModeType.PESSIMISTIC_WRITE);
        return stored;
    }

    private StoredFollowUp find(SurveyInReach survey, UUID followUp) {
        return entities.find(
                StoredFollowUp.class, new StoredFollowUp.Key(survey.facility().facility(), survey.survey(), followUp));
    }
}
