package id.kinerjapuskesmas.ward.stay;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.ward.facility.Facilities;
import id.kinerjapuskesmas.ward.facility.Facility;
import id.kinerjapuskesmas.ward.month.MonthLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Records stays and what happens in them; each write holds the facility's lock, so that no two judge the same bed. */
@ApplicationScoped
class Stays {

    private final Facilities facilities;
    private final StayTable table;
    private final Places places;
    private final MonthLock months;
    private final Caller caller;
    private final Conditional conditional;
    private final Clock clock;

    Stays(
            Facilities facilities,
            StayTable table,
            Places places,
            MonthLock months,
            Caller caller,
            Conditional conditional,
            Clock clock) {
        this.facilities = facilities;
        this.table = table;
        this.places = places;
        this.months = months;
        this.caller = caller;
        this.conditional = conditional;
        this.clock = clock;
    }

    record Written(boolean created, Stay now) {}

    @Transactional
    Written put(String facilityCode, UUID id, StaySheet sheet) {
        var facility = facilities.lock(facilityCode);
        var episode = sheet.episode();
        var stored = table.find(facilityCode, id).orElse(null);
        if (stored == null) {
            var first = new StoredStay(facilityCode, id, episode, StayChange.ADMITTED, 1, null, caller.name(), now());
            return new Written(true, write(facility, null, first));
        }
        mustNotBeVoided(stored);
        if (stored.episode().equals(episode) || isLateResend(stored, episode)) {
            return new Written(false, answer(facility, stored));
        }
        conditional.tag(stored.revision());
        conditional.mustMatch(stored.revision());
        if (sheet.reason() == null || sheet.reason().isBlank()) {
            throw ProblemException.rule(Flaw.at(
                    "/reason",
                    "REASON_REQUIRED",
                    Text.of("Perbaikan data perawatan wajib menyebut alasan.", "A correction needs its reason.")));
        }
        mustBeImpersonal(sheet.reason());
        var next = stored.next(episode, StayChange.CORRECTED, sheet.reason(), caller.name(), now());
        return new Written(false, write(facility, stored, next));
    }

    /** The first news of a stay, sent once more after it went on: what a client does that never got our answer. */
    private boolean isLateResend(StoredStay stored, Episode episode) {
        return !conditional.isConditionalWrite()
                && table.before(stored.facility(), stored.stay()).stream()
                        .anyMatch(revision ->
                                revision.revision() == 1 && revision.episode().equals(episode));
    }

    @Transactional
    Written transfer(String facilityCode, UUID id, UUID transfer, BedPlace to) {
        var facility = facilities.lock(facilityCode);
        var stored = stored(facilityCode, id);
        mustNotBeVoided(stored);
        var move = to.move(transfer);
        var known = stored.episode().transfer(transfer);
        if (known.isPresent()) {
            if (!known.get().equals(move)) {
                throw ProblemException.conflict(
                        "TRANSFER_DIFFERS",
                        Text.of(
                                "Perpindahan dengan id ini sudah tercatat lain. Perbaiki lewat PUT data perawatan dengan If-Match.",
                                "A transfer with this id is recorded otherwise. Correct it by PUT of the stay with If-Match."));
            }
            return new Written(false, answer(facility, stored));
        }
        if (!stored.episode().isOpen()) {
            throw alreadyDischarged();
        }
        var next = stored.next(stored.episode().movedOn(move), StayChange.TRANSFERRED, null, caller.name(), now());
        return new Written(true, write(facility, stored, next));
    }

    @Transactional
    Written discharge(String facilityCode, UUID id, Discharge discharge) {
        var facility = facilities.lock(facilityCode);
        var stored = stored(facilityCode, id);
        mustNotBeVoided(stored);
        var ended = stored.episode().ended(Move.exact(discharge.at()), discharge.way());
        if (stored.episode().equals(ended)) {
            return new Written(false, answer(facility, stored));
        }
        if (!stored.episode().isOpen()) {
            throw alreadyDischarged();
        }
        var next = stored.next(ended, StayChange.DISCHARGED, null, caller.name(), now());
        return new Written(true, write(facility, stored, next));
    }

    private static ProblemException alreadyDischarged() {
        return ProblemException.conflict(
                "ALREADY_DISCHARGED",
                Text.of(
                        "Pasien sudah keluar. Perbaiki lewat PUT data perawatan dengan If-Match dan alasan.",
                        "The patient has left. Correct it by PUT of the stay with If-Match and a reason."));
    }

    @Transactional
    Stay transition(String facilityCode, UUID id, StayTransition transition) {
        var facility = facilities.lock(facilityCode);
        var stored = stored(facilityCode, id);
        if (stored.isVoided()) {
            return answer(facility, stored);
        }
        conditional.tag(stored.revision());
        conditional.mustMatch(stored.revision());
        mustBeImpersonal(transition.reason());
        mustBeOpen(facility, stored.episode().admission().at(), stored.episode(), stored.episode());
        var voided = stored.next(stored.episode(), StayChange.VOIDED, transition.reason(), caller.name(), now());
        table.update(voided);
        facilities.changed(facilityCode);
        return answer(facility, voided);
    }

    Stay get(String facilityCode, UUID id) {
        var facility = facilities.reachable(facilityCode);
        return answer(facility, stored(facilityCode, id));
    }

    /** All revisions, the present one first. */
    List<Stay> revisions(String facilityCode, UUID id) {
        var facility = facilities.reachable(facilityCode);
        return Stream.concat(Stream.of(stored(facilityCode, id)), table.before(facilityCode, id).stream())
                .map(revision -> onTheWire(facility, revision))
                .toList();
    }

    List<Stay> list(Facility facility, StayFilter filter, List<String> after, int limit) {
        return table
                .list(
                        facility.facility(),
                        filter,
                        after.isEmpty() ? Instant.EPOCH : Instant.parse(after.get(0)),
                        after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after.get(1)),
                        limit)
                .stream()
                .map(stay -> onTheWire(facility, stay))
                .toList();
    }

    private Stay write(Facility facility, StoredStay stored, StoredStay next) {
        var now = now();
        var zone = ZoneId.of(facility.zone());
        var before = stored == null ? null : stored.episode();
        var breaches = new ArrayList<>(StayRules.breaches(next.episode(), now, zone));
        breaches.addAll(places.breaches(facility, next.episode(), before));
        if (!breaches.isEmpty()) {
            throw ProblemException.rules(breaches.stream().map(Stays::flaw).toList());
        }
        if (before == null) {
            mustBeOpen(facility, next.episode().admission().at(), next.episode(), next.episode());
        } else {
            next.episode().differsFrom(before).ifPresent(first -> mustBeOpen(facility, first, before, next.episode()));
        }
        places.mustBeFree(facility, next.stay(), next.episode(), now);
        if (stored == null) {
            table.insert(next);
        } else {
            table.update(next);
        }
        facilities.changed(facility.facility());
        return answer(facility, next);
    }

    /** A stay that is open now reaches up to today. */
    private void mustBeOpen(Facility facility, Instant first, Episode before, Episode after) {
        var zone = ZoneId.of(facility.zone());
        var now = now();
        var last = Stream.of(before, after)
                .map(episode -> episode.isOpen() ? now : episode.dischargedAt())
                .reduce(first, (one, other) -> one.isAfter(other) ? one : other);
        months.mustBeOpen(facility.facility(), Episode.day(first, zone), Episode.day(last, zone));
    }

    private static Flaw flaw(StayRules.Breach breach) {
        return new Flaw(breach.pointer(), null, null, null, breach.code(), breach.message(), breach.params());
    }

    private static void mustBeImpersonal(String reason) {
        if (StayRules.looksPersonal(reason)) {
            throw ProblemException.rule(Flaw.at("/reason", "LOOKS_LIKE_NIK", StayRules.LOOKS_PERSONAL));
        }
    }

    private static void mustNotBeVoided(StoredStay stored) {
        if (stored.isVoided()) {
            throw ProblemException.of(
                    ProblemType.GONE,
                    "STAY_VOIDED",
                    Text.of(
                            "Data perawatan ini sudah dibatalkan; id-nya tidak dapat dipakai lagi.",
                            "This stay was voided; its id cannot be used again."));
        }
    }

    private StoredStay stored(String facility, UUID id) {
        return table.find(facility, id).orElseThrow(() -> ProblemException.notFound("stay", id));
    }

    private Stay answer(Facility facility, StoredStay stored) {
        conditional.tag(stored.revision());
        return onTheWire(facility, stored);
    }

    private Stay onTheWire(Facility facility, StoredStay stored) {
        var mayWrite = caller.has(Role.PUSKESMAS) || caller.has(Role.DINKES);
        return Stay.of(stored, ZoneId.of(facility.zone()), mayWrite);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
