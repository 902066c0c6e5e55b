package id.kinerjapuskesmas.ward.stay;

import java.time.Instant;
import java.util.UUID;

/** A stay as the database holds it, in one of its revisions. */
record StoredStay(
        String facility,
        UUID stay,
        Episode episode,
        StayChange change,
        int revision,
        String reason,
        String author,
        Instant recordedAt) {

    boolean isVoided() {
        return change == StayChange.VOIDED;
    }

    StayState state() {
        if (isVoided()) {
            return StayState.VOIDED;
        }
        return episode.isOpen() ? StayState.OPEN : StayState.DISCHARGED;
    }

    StoredStay next(Episode now, StayChange what, String why, String by, Instant at) {
        return new StoredStay(facility, stay, now, what, revision + 1, why, by, at);
    }
}
