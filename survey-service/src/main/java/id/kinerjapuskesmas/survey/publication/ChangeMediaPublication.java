package id.kinerjapuskesmas.survey.publication;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Records where a result was made public: each change checked, versioned and noted in one transaction. */
@ApplicationScoped
class ChangeMediaPublication {

    private final EntityManager entities;
    private final Changes changes;
    private final Conditional conditional;
    private final Clock clock;

    ChangeMediaPublication(EntityManager entities, Changes changes, Conditional conditional, Clock clock) {
        this.entities = entities;
        this.changes = changes;
        this.conditional = conditional;
        this.clock = clock;
    }

    static RecordKey key(SurveyInReach survey, UUID publication) {
        return new RecordKey(survey.facility().facility(), "MEDIA_PUBLICATION", survey.survey() + "/" + publication);
    }

    /** The record, withdrawn or not. */
    Optional<StoredMediaPublication> find(SurveyInReach survey, UUID publication) {
        return Optional.ofNullable(entities.find(
                StoredMediaPublication.class,
                new StoredMediaPublication.Key(survey.facility().facility(), survey.survey(), publication)));
    }

    List<MediaPublication> of(SurveyInReach survey) {
        return entities
                .createQuery(
                        """
                        from StoredMediaPublication
                        where facility = :facility and survey = :survey and not withdrawn
                        order by publishedOn, publication""",
                        StoredMediaPublication.class)
                .setParameter("facility", survey.facility().facility())
                .setParameter("survey", survey.survey())
                .getResultList()
                .stream()
                .map(StoredMediaPublication::toMediaPublication)
                .toList();
    }

    /** Stores a record under the client's id; true when it is new. */
    boolean put(SurveyInReach survey, UUID publication, MediaPublicationData data) throws SQLException {
        check(survey, data);
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(cast(:id as text), 0))", Object.class)
                .setParameter("id", publication.toString())
                .getSingleResult();
        var known = find(survey, publication);
        if (known.isPresent()) {
            update(survey, known.get(), data);
            return false;
        }
        if (survey.state() != SurveyState.PUBLISHED) {
            throw ProblemException.conflict(
                    "SURVEY_NOT_PUBLISHED",
                    Text.of("Hasil survei belum ditetapkan (PUBLISHED).", "The survey's result is not PUBLISHED yet."));
        }
        var stored = new StoredMediaPublication();
        stored.facility = survey.facility().facility();
        stored.survey = survey.survey();
        stored.publication = publication;
        stored.edition = survey.edition();
        stored.take(data);
        entities.persist(stored);
        entities.flush();
        changes.add(key(survey, publication), "CREATE", null, null, stored.toMediaPublication());
        conditional.tag(stored.version);
        return true;
    }

    private void update(SurveyInReach survey, StoredMediaPublication stored, MediaPublicationData data)
            throws SQLException {
        mustStand(stored);
        if (!stored.says(data)) {
            conditional.mustMatch(stored.version);
            var before = stored.toMediaPublication();
            stored.take(data);
            entities.flush();
            changes.add(key(survey, stored.publication), "UPDATE", null, before, stored.toMediaPublication());
        }
        conditional.tag(stored.version);
    }

    /** Takes a record back that was entered in error, and leaves a tombstone. */
    void withdraw(SurveyInReach survey, UUID publication, String reason) throws SQLException {
        var stored = find(survey, publication).orElseThrow(() -> ProblemException.notFound("publication", publication));
        entities.refresh(stored, LockModeType.PESSIMISTIC_WRITE);
        mustStand(stored);
        conditional.mustMatch(stored.version);
        stored.withdrawn = true;
        entities.flush();
        changes.add(key(survey, publication), "DELETE", reason, stored.toMediaPublication(), null);
    }

    static void mustStand(StoredMediaPublication stored) {
        if (stored.withdrawn) {
            throw ProblemException.of(
                    ProblemType.GONE,
                    "PUBLICATION_WITHDRAWN",
                    Text.of(
                            "Catatan publikasi ini sudah ditarik; pengenalnya tidak diterima lagi.",
                            "This record was withdrawn; its id is not accepted again."));
        }
    }

    private void check(SurveyInReach survey, MediaPublicationData data) {
        var today = LocalDate.ofInstant(clock.instant(), survey.facility().zoneId());
        if (data.publishedOn().isBefore(survey.periodStart())) {
            throw ProblemException.rule(Flaw.at(
                            "/publishedOn",
                            "BEFORE_THE_SURVEY",
                            Text.of("Sebelum periode survei dimulai.", "Before the survey's period began."))
                    .with("value", data.publishedOn().toString()));
        }
        if (data.publishedOn().isAfter(today)) {
            throw ProblemException.rule(Flaw.at(
                            "/publishedOn",
                            "IN_THE_FUTURE",
                            Text.of("Tanggal ini di masa depan.", "This day lies in the future."))
                    .with("value", data.publishedOn().toString()));
        }
    }
}
