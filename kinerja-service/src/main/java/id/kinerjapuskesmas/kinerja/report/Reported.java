package id.kinerjapuskesmas.kinerja.report;

import id.kinerjapuskesmas.kinerja.trail.Revising;
import java.time.Instant;

/** A report as the database holds it. */
public record Reported<T>(ReportKey key, T content, long revision, String changedBy, Instant changedAt) {

    Revising.Standing standing() {
        return new Revising.Standing(content, revision, changedBy, changedAt);
    }
}
