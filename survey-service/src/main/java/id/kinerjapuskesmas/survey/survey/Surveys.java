package id.kinerjapuskesmas.survey.survey;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.survey.facility.Facilities;
import id.kinerjapuskesmas.survey.facility.Facility;
import id.kinerjapuskesmas.survey.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The surveys in the caller's reach. */
@ApplicationScoped
public class Surveys {

    private final EntityManager entities;
    private final Facilities facilities;
    private final Questionnaires questionnaires;
    private final Caller caller;

    Surveys(EntityManager entities, Facilities facilities, Questionnaires questionnaires, Caller caller) {
        this.entities = entities;
        this.facilities = facilities;
        this.questionnaires = questionnaires;
        this.caller = caller;
    }

    /** The survey, or 404 when the caller may not know of it. */
    public SurveyInReach reach(UUID survey) throws SQLException {
        return inReach(stored(survey), facilityOf(survey));
    }

    /** The survey, held in its present state until the transaction ends: a transition waits, or is seen. */
    public SurveyInReach hold(UUID survey) throws SQLException {
        var facility = facilityOf(survey);
        var stored = stored(survey);
        entities.refresh(stored, LockModeType.PESSIMISTIC_READ);
        return inReach(stored, facility);
    }

    StoredSurvey stored(UUID survey) {
        return find(survey).orElseThrow(() -> ProblemException.notFound("survey", survey));
    }

    Optional<StoredSurvey> find(UUID survey) {
        return entities.createQuery("from StoredSurvey where survey = :survey", StoredSurvey.class)
                .setParameter("survey", survey)
                .getResultStream()
                .findFirst();
    }

    /** The facility of a survey, with a 404 that names the survey, not the facility, when it is out of reach. */
    Facility facilityOf(UUID survey) {
        try {
            return facilities.reach(stored(survey).facility);
        } catch (ProblemException outOfReach) {
            throw outOfReach.type() == ProblemType.NOT_FOUND ? ProblemException.notFound("survey", survey) : outOfReach;
        }
    }

    List<Survey> list(String region, String facility, SurveyState state, PageRequest page) {
        var scope = caller.scope();
        var after = page.after();
        return entities.createQuery(
                        """
                        select s, f.name, f.region
                        from StoredSurvey s join RegisteredFacility f on f.facility = s.facility
                        where f.region like :reach and f.region like :region
                          and s.facility like :own and s.facility like :facility and s.state in :states
                          and (s.facility > :afterFacility
                               or s.facility = :afterFacility and s.survey > :afterSurvey)
                        order by s.facility, s.survey""",
                        Object[].class)
                .setParameter("reach", scope.regionPattern())
                .setParameter("region", region == null ? "%" : region + "%")
                .setParameter("own", scope.facility() == null ? "%" : scope.facility())
                .setParameter("facility", facility == null ? "%" : facility)
                .setParameter("states", state == null ? List.of(SurveyState.values()) : List.of(state))
                .setParameter("afterFacility", after.isEmpty() ? "" : after.get(0))
                .setParameter("afterSurvey", after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after.get(1)))
                .setMaxResults(page.fetch())
                .getResultStream()
                .map(row -> toSurvey((StoredSurvey) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    Survey toSurvey(StoredSurvey stored, String facilityName, String region) {
        return new Survey(
                stored.survey,
                stored.facility,
                facilityName,
                region,
                stored.questionnaire,
                stored.title,
                stored.periodStart,
                stored.periodEnd,
                stored.population,
                stored.note,
                stored.state,
                stored.edition,
                Transition.actionsFrom(stored.state).stream()
                        .filter(this::mayAct)
                        .toList());
    }

    /** A Puskesmas runs its survey; publishing and reopening are decisions of its Dinas. */
    boolean mayAct(SurveyAction action) {
        return switch (action) {
            case OPEN, CLOSE -> caller.has(Role.PUSKESMAS) || caller.has(Role.DINKES);
            case PUBLISH, REOPEN -> caller.has(Role.DINKES);
        };
    }

    private SurveyInReach inReach(StoredSurvey stored, Facility facility) throws SQLException {
        return new SurveyInReach(
                facility,
                stored.survey,
                questionnaires.find(stored.questionnaire).orElseThrow(),
                stored.title,
                stored.periodStart,
                stored.periodEnd,
                stored.population,
                stored.state,
                stored.edition,
                stored.version);
    }
}
