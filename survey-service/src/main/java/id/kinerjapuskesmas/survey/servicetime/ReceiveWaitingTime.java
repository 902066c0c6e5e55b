package id.kinerjapuskesmas.survey.servicetime;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.survey.change.Changes;
import id.kinerjapuskesmas.survey.change.RecordKey;
import id.kinerjapuskesmas.survey.facility.Facility;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Receives single observations exactly once, and voids wrong ones. */
@ApplicationScoped
class ReceiveWaitingTime {

    private final WaitingTimes times;
    private final WaitingTimeImport files;
    private final Changes changes;
    private final Clock clock;

    ReceiveWaitingTime(WaitingTimes times, WaitingTimeImport files, Changes changes, Clock clock) {
        this.times = times;
        this.files = files;
        this.changes = changes;
        this.clock = clock;
    }

    /** Stores an observation; true when it is new. */
    boolean put(Facility facility, UUID observation, WaitingTimeData data) throws SQLException {
        check(facility, data);
        var time = WaitingTime.of(observation, data);
        if (times.insert(facility, List.of(time)) == 1) {
            return true;
        }
        var known = standing(facility, observation);
        if (!known.equals(time)) {
            throw ProblemException.conflict(
                    "DIFFERENT_CONTENT",
                    Text.of(
                            "Pengenal ini sudah dipakai untuk isi lain; batalkan yang salah dan kirim yang baru.",
                            "This id already holds other content; void the wrong one and send a new one."));
        }
        return false;
    }

    /** The observation, or 404, or 410 when it was voided. */
    WaitingTime standing(Facility facility, UUID observation) throws SQLException {
        var known = times.findAll(facility, List.of(observation)).get(observation);
        if (known == null) {
            throw ProblemException.notFound("waiting time", observation);
        }
        if (known.voided()) {
            throw ProblemException.of(
                    ProblemType.GONE,
                    "OBSERVATION_VOIDED",
                    Text.of(
                            "Pengamatan ini sudah dibatalkan; pengenalnya tidak diterima lagi.",
                            "This observation was voided; its id is not accepted again."));
        }
        return known;
    }

    void voidObservation(Facility facility, UUID observation, String reason) throws SQLException {
        var known = standing(facility, observation);
        times.markVoided(facility, observation);
        changes.add(
                new RecordKey(facility.facility(), "WAITING_TIME", observation.toString()),
                "DELETE",
                reason,
                known,
                null);
    }

    private void check(Facility facility, WaitingTimeData data) throws SQLException {
        var flaws = new ArrayList<Flaw>();
        if (!files.unitsOf(facility).contains(data.unit())) {
            flaws.add(Flaw.at(
                            "/unit",
                            "UNKNOWN_UNIT",
                            Text.of(
                                    "Unit layanan ini belum terdaftar pada fasilitas.",
                                    "This service unit is not known at the facility."))
                    .with("value", data.unit()));
        }
        if (data.observedAt().toInstant().isAfter(clock.instant())) {
            flaws.add(Flaw.at(
                            "/observedAt",
                            "IN_THE_FUTURE",
                            Text.of("Waktu pengamatan di masa depan.", "The time of observation lies in the future."))
                    .with("value", data.observedAt().toString()));
        }
        if (!flaws.isEmpty()) {
            throw ProblemException.rules(flaws);
        }
    }
}
