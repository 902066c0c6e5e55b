package id.kinerjapuskesmas.survey.complaint;

import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.survey.change.Changes;
import id.kinerjapuskesmas.survey.change.RecordKey;
import id.kinerjapuskesmas.survey.facility.Facilities;
import id.kinerjapuskesmas.survey.facility.Facility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Records complaints and what was done about them: each change checked, versioned and noted in one transaction. */
@ApplicationScoped
class ChangeComplaint {

    private final EntityManager entities;
    private final Facilities facilities;
    private final Changes changes;
    private final Conditional conditional;
    private final Clock clock;

    ChangeComplaint(
            EntityManager entities, Facilities facilities, Changes changes, Conditional conditional, Clock clock) {
        this.entities = entities;
        this.facilities = facilities;
        this.changes = changes;
        this.conditional = conditional;
        this.clock = clock;
    }

    static RecordKey key(Facility facility, UUID complaint) {
        return new RecordKey(facility.facility(), "COMPLAINT", complaint.toString());
    }

    Optional<StoredComplaint> find(Facility facility, UUID complaint) {
        return Optional.ofNullable(
                entities.find(StoredComplaint.class, new StoredComplaint.Key(facility.facility(), complaint)));
    }

    /** Stores a complaint under the client's id; true when it is new. */
    boolean put(Facility facility, UUID complaint, ComplaintData data) throws SQLException {
        check(facility, data);
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(cast(:id as text), 0))", Object.class)
                .setParameter("id", complaint.toString())
                .getSingleResult();
        var known = find(facility, complaint);
        var stored = known.orElseGet(StoredComplaint::new);
        if (known.isPresent() && !stored.says(data)) {
            conditional.mustMatch(stored.version);
            var before = stored.toComplaint(facility.zoneId());
            if (stored.answeredAt != null && stored.answeredAt.isBefore(StoredComplaint.moment(data.receivedAt()))) {
                throw ProblemException.rule(answeredTooEarly("/receivedAt"));
            }
            stored.take(data, facility.zoneId());
            entities.flush();
            changes.add(key(facility, complaint), "UPDATE", null, before, stored.toComplaint(facility.zoneId()));
        }
        if (known.isEmpty()) {
            stored.facility = facility.facility();
            stored.complaint = complaint;
            stored.state = ComplaintState.RECEIVED;
            stored.take(data, facility.zoneId());
            entities.persist(stored);
            entities.flush();
            changes.add(key(facility, complaint), "CREATE", null, null, stored.toComplaint(facility.zoneId()));
        }
        conditional.tag(stored.version);
        return known.isEmpty();
    }

    void act(Facility facility, UUID complaint, ComplaintTransition request) throws SQLException {
        var stored = find(facility, complaint).orElseThrow(() -> ProblemException.notFound("complaint", complaint));
        entities.refresh(stored, LockModeType.PESSIMISTIC_WRITE);
        if (!stored.state.actions().contains(request.action())) {
            throw ProblemException.conflict(
                    "ILLEGAL_TRANSITION",
                    Text.of(
                            "%s tidak mungkin dari status %s.".formatted(request.action(), stored.state),
                            "%s is not possible from state %s.".formatted(request.action(), stored.state)));
        }
        conditional.mustMatch(stored.version);
        check(stored, request);
        var before = stored.toComplaint(facility.zoneId());
        stored.state = ComplaintState.after(request.action());
        if (stored.state == ComplaintState.ANSWERED) {
            stored.answer(request.answer(), request.answeredAt(), facility.zoneId());
        } else {
            stored.answer(null, null, facility.zoneId());
        }
        entities.flush();
        changes.add(
                key(facility, complaint),
                request.action().name(),
                request.reason(),
                before,
                stored.toComplaint(facility.zoneId()));
        conditional.tag(stored.version);
    }

    private void check(Facility facility, ComplaintData data) throws SQLException {
        var flaws = new ArrayList<Flaw>();
        mustNotLieAhead("/receivedAt", StoredComplaint.moment(data.receivedAt()), flaws);
        if (data.unit() != null
                && facilities.unitsOf(facility.facility()).stream()
                        .noneMatch(unit -> unit.unit().equals(data.unit()))) {
            flaws.add(Flaw.at(
                            "/unit",
                            "UNKNOWN_UNIT",
                            Text.of(
                                    "Unit layanan ini belum terdaftar pada fasilitas.",
                                    "This service unit is not known at the facility."))
                    .with("value", data.unit()));
        }
        if (data.unsur() != null && !isUnsur(data.unsur())) {
            flaws.add(Flaw.at(
                            "/unsur",
                            "UNKNOWN_UNSUR",
                            Text.of("Tidak ada kuesioner dengan unsur ini.", "No questionnaire has such an unsur."))
                    .with("value", data.unsur()));
        }
        if (!flaws.isEmpty()) {
            throw ProblemException.rules(flaws);
        }
    }

    private boolean isUnsur(String code) {
        return (Boolean)
                entities.createNativeQuery("select exists (select from unsur where unsur = :code)", Boolean.class)
                        .setParameter("code", code)
                        .getSingleResult();
    }

    private void check(StoredComplaint stored, ComplaintTransition request) {
        var flaws = new ArrayList<Flaw>();
        if (request.action() == ComplaintAction.REOPEN) {
            mustStand("/reason", request.reason(), flaws);
        }
        if (request.action() == ComplaintAction.ANSWER) {
            mustStand("/answer", request.answer(), flaws);
            if (request.answeredAt() == null) {
                mustStand("/answeredAt", null, flaws);
            } else {
                var at = StoredComplaint.moment(request.answeredAt());
                mustNotLieAhead("/answeredAt", at, flaws);
                if (at.isBefore(stored.receivedAt)) {
                    flaws.add(answeredTooEarly("/answeredAt"));
                }
            }
        }
        if (!flaws.isEmpty()) {
            throw ProblemException.rules(flaws);
        }
    }

    private static void mustStand(String pointer, String text, List<Flaw> flaws) {
        if (text == null || text.isBlank()) {
            flaws.add(Flaw.at(
                    pointer,
                    "MISSING",
                    Text.of("Wajib diisi untuk tindakan ini.", "Must be present for this action.")));
        }
    }

    private void mustNotLieAhead(String pointer, Instant at, List<Flaw> flaws) {
        if (at.isAfter(clock.instant())) {
            flaws.add(Flaw.at(
                            pointer,
                            "IN_THE_FUTURE",
                            Text.of("Waktu ini di masa depan.", "This time lies in the future."))
                    .with("value", at.toString()));
        }
    }

    private static Flaw answeredTooEarly(String pointer) {
        return Flaw.at(
                pointer,
                "ANSWERED_BEFORE_RECEIVED",
                Text.of("Dijawab sebelum diterima.", "Answered before it was received."));
    }
}
