package id.kinerjapuskesmas.survey.survey;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.survey.facility.Facilities;
import id.kinerjapuskesmas.survey.facility.Facility;
import id.kinerjapuskesmas.survey.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The surveys in the caller's reach. */
@ApplicationScoped
public class Surveys {

    private static final String READ =
            """
            select s.survey, f.facility, f.name, f.region, f.zone, f.revision, s.questionnaire, s.title, s.period_start,
                   s.period_end, s.population, s.state, s.edition, s.version
            from survey s join facility f on f.facility = s.facility
            where s.survey = any (?)""";

    private static final String HOLD = " order by s.survey for share of s";

    private final EntityManager entities;
    private final DataSource database;
    private final Facilities facilities;
    private final Questionnaires questionnaires;
    private final Caller caller;

    Surveys(
            EntityManager entities,
            DataSource database,
            Facilities facilities,
            Questionnaires questionnaires,
            Caller caller) {
        this.entities = entities;
        this.database = database;
        this.facilities = facilities;
        this.questionnaires = questionnaires;
        this.caller = caller;
    }

    /** The survey, or 404 when the caller may not know of it. */
    public SurveyInReach reach(UUID survey) throws SQLException {
        return inReach(survey, READ);
    }

    /** The survey, held in its present state until the transaction ends: a transition waits, or is seen. */
    public SurveyInReach hold(UUID survey) throws SQLException {
        return inReach(survey, READ + HOLD);
    }

    /** Surveys by id, whoever asks: the caller of this compares with a scope, by {@link #mustCover}. */
    public Map<UUID, SurveyInReach> findAll(Connection connection, Collection<UUID> surveys) throws SQLException {
        return select(connection, READ, surveys);
    }

    /** The same, held in their present state until the connection's transaction ends. */
    public Map<UUID, SurveyInReach> holdAll(Connection connection, Collection<UUID> surveys) throws SQLException {
        return select(connection, READ + HOLD, surveys);
    }

    /** The survey, or 404 when there is none or it is outside the scope. */
    public static SurveyInReach mustCover(Scope scope, SurveyInReach found, UUID survey) {
        if (found == null
                || !scope.covers(found.facility().facility(), found.facility().region())) {
            throw ProblemException.notFound("survey", survey);
        }
        return found;
    }

    private SurveyInReach inReach(UUID survey, String sql) throws SQLException {
        try (var connection = database.getConnection()) {
            var found = select(connection, sql, List.of(survey)).get(survey);
            if (found == null) {
                throw ProblemException.notFound("survey", survey);
            }
            return mustCover(caller.scope(), found, survey);
        }
    }

    private Map<UUID, SurveyInReach> select(Connection connection, String sql, Collection<UUID> surveys)
            throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", surveys.toArray()));
            var found = new HashMap<UUID, SurveyInReach>();
            for (var row = select.executeQuery(); row.next(); ) {
                found.put(row.getObject(1, UUID.class), read(row));
            }
            return found;
        }
    }

    private SurveyInReach read(ResultSet row) throws SQLException {
        return new SurveyInReach(
                new Facility(row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getLong(6)),
                row.getObject(1, UUID.class),
                questionnaires.find(row.getString(7)).orElseThrow(),
                row.getString(8),
                row.getObject(9, LocalDate.class),
                row.getObject(10, LocalDate.class),
                row.getObject(11, Long.class),
                SurveyState.valueOf(row.getString(12)),
                row.getInt(13),
                row.getInt(14));
    }

    /** As {@link #reach}, for somebody whom the survey's public link let in instead of a scope. */
    public SurveyInReach byLink(UUID survey) throws SQLException {
        try (var connection = database.getConnection()) {
            return select(connection, READ, List.of(survey)).get(survey);
        }
    }

    /** As {@link #hold}, for somebody whom the survey's public link let in. */
    public SurveyInReach holdByLink(UUID survey) throws SQLException {
        try (var connection = database.getConnection()) {
            return select(connection, READ + HOLD, List.of(survey)).get(survey);
        }
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
}
