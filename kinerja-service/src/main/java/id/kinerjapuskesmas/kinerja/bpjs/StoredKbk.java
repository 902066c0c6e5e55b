package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.kinerja.trail.Revising;
import java.time.Instant;
import java.time.YearMonth;

/** The inputs of a month as the database holds them. */
record StoredKbk(
        String facility, YearMonth month, KbkInputs inputs, long revision, String changedBy, Instant changedAt) {

    Revising.Standing standing() {
        return new Revising.Standing(inputs, revision, changedBy, changedAt);
    }
}
