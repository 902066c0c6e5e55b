package id.kinerjapuskesmas.survey.survey;

import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.survey.facility.Facilities;
import id.kinerjapuskesmas.survey.facility.Facility;
import id.kinerjapuskesmas.survey.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;

/** Creates and changes surveys: each change checked, versioned and written to the history in one transaction. */
@ApplicationScoped
class ChangeSurvey {

    private final EntityManager entities;
    private final Surveys surveys;
    private final Facilities facilities;
    private final Questionnaires questionnaires;
    private final History history;
    private final Conditional conditional;
    private final PublishSurvey publish;

    ChangeSurvey(
            EntityManager entities,
            Surveys surveys,
            Facilities facilities,
            Questionnaires questionnaires,
            History history,
            Conditional conditional,
            PublishSurvey publish) {
        this.entities = entities;
        this.surveys = surveys;
        this.facilities = facilities;
        this.questionnaires = questionnaires;
        this.history = history;
        this.conditional = conditional;
        this.publish = publish;
    }

    /** Stores a survey under the client's id; true when it is new. */
    @Transactional(rollbackOn = Exception.class)
    boolean put(UUID survey, SurveyData data) throws SQLException {
        check(data, facilities.reach(data.facility()));
        // two clients with one id take turns, because no unique key can span facilities once they are distributed
        entities.createNativeQuery(
                        "select pg_advisory_xact_lock(hashtextextended(cast(:survey as text), 0))", Object.class)
                .setParameter("survey", survey.toString())
                .getSingleResult();
        var known = surveys.find(survey);
        if (known.isEmpty()) {
            create(survey, data);
            return true;
        }
        surveys.facilityOf(survey);
        update(known.get(), data);
        return false;
    }

    @Transactional(rollbackOn = Exception.class)
    void act(UUID survey, TransitionRequest request) throws SQLException {
        surveys.facilityOf(survey);
        var stored = surveys.stored(survey);
        entities.refresh(stored, LockModeType.PESSIMISTIC_WRITE);
        if (!surveys.mayAct(request.action())) {
            throw ProblemException.of(
                    ProblemType.FORBIDDEN, ProblemType.FORBIDDEN.name(), ProblemType.FORBIDDEN.explanation());
        }
        var before = stored.state;
        var transition = Transition.of(before, request.action())
                .orElseThrow(() -> ProblemException.conflict(
                        "ILLEGAL_TRANSITION",
                        Text.of(
                                "%s tidak mungkin dari status %s.".formatted(request.action(), before),
                                "%s is not possible from state %s.".formatted(request.action(), before))));
        conditional.mustMatch(stored.version);
        if (request.action() == SurveyAction.REOPEN) {
            mustGiveReason(request);
            stored.edition++;
        }
        stored.state = transition.to();
        entities.flush();
        history.add(stored, request.action().name(), request.reason(), before, stored.toData());
        if (request.action() == SurveyAction.PUBLISH) {
            publish.keep(surveys.reach(survey));
        }
        conditional.tag(stored.version);
    }

    private void create(UUID survey, SurveyData data) throws SQLException {
        var stored = new StoredSurvey();
        stored.facility = data.facility();
        stored.survey = survey;
        stored.state = SurveyState.DRAFT;
        stored.edition = 1;
        stored.take(data);
        entities.persist(stored);
        entities.flush();
        history.add(stored, "CREATE", null, null, null);
        conditional.tag(stored.version);
    }

    private void update(StoredSurvey stored, SurveyData data) throws SQLException {
        entities.refresh(stored, LockModeType.PESSIMISTIC_WRITE);
        var before = stored.toData();
        if (!before.equals(data)) {
            mustBeChangeable(stored, data);
            conditional.mustMatch(stored.version);
            stored.take(data);
            entities.flush();
            history.add(stored, "UPDATE", null, stored.state, before);
        }
        conditional.tag(stored.version);
    }

    private static void mustBeChangeable(StoredSurvey stored, SurveyData data) {
        var sameCore = stored.facility.equals(data.facility())
                && (stored.state == SurveyState.DRAFT
                        || stored.questionnaire.equals(data.questionnaire())
                                && stored.periodStart.equals(data.periodStart()));
        if (!sameCore) {
            throw ProblemException.conflict(
                    "SURVEY_CORE_IS_FIXED",
                    Text.of(
                            "Fasilitas tidak dapat diganti; kuesioner dan awal periode hanya selama DRAFT.",
                            "The facility cannot change; questionnaire and start of period only while DRAFT."));
        }
        if (stored.state == SurveyState.CLOSED || stored.state == SurveyState.PUBLISHED) {
            throw ProblemException.conflict(
                    "SURVEY_IS_CLOSED",
                    Text.of("Survei sudah ditutup; buka kembali dahulu.", "The survey is closed; reopen it first."));
        }
    }

    private void check(SurveyData data, Facility facility) throws SQLException {
        var flaws = new ArrayList<Flaw>();
        if (data.periodEnd().isBefore(data.periodStart())) {
            flaws.add(Flaw.at(
                            "/periodEnd",
                            "ENDS_BEFORE_START",
                            Text.of("Akhir periode mendahului awalnya.", "The period ends before it starts."))
                    .with("value", data.periodEnd().toString()));
        }
        var asked = questionnaires.find(data.questionnaire());
        if (asked.filter(form -> form.isUsableBy(facility.facility(), facility.region()))
                .isEmpty()) {
            flaws.add(Flaw.at(
                            "/questionnaire",
                            "UNKNOWN_QUESTIONNAIRE",
                            Text.of(
                                    "Kuesioner tidak dikenal, atau milik fasilitas atau wilayah lain.",
                                    "Unknown questionnaire, or another facility's or region's own."))
                    .with("value", data.questionnaire()));
        }
        if (!flaws.isEmpty()) {
            throw ProblemException.rules(flaws);
        }
    }

    private static void mustGiveReason(TransitionRequest request) {
        if (request.reason() == null || request.reason().isBlank()) {
            throw ProblemException.rule(Flaw.at(
                    "/reason",
                    "REASON_REQUIRED",
                    Text.of("Membuka kembali survei wajib beralasan.", "Reopening a survey needs a reason.")));
        }
    }
}
