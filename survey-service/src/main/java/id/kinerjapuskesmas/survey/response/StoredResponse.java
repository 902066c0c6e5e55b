package id.kinerjapuskesmas.survey.response;

import java.time.Instant;
import java.util.UUID;

/** A response row: its sheet and the trace of its last change. */
record StoredResponse(
        UUID response, Sheet sheet, int revision, Instant changedAt, String changedBy, String reason, boolean voided) {}
