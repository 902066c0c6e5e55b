package id.kinerjapuskesmas.rest.job;

import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** A job row. */
record StoredJob(
        UUID job,
        JobRequest request,
        JobOwner owner,
        byte[] sha256,
        long bytes,
        JobState state,
        JobPhase phase,
        boolean cancelRequested,
        long rowsRead,
        long rowsRejected,
        long rowsStored,
        long bytesRead,
        int attempts,
        ImportReport report,
        JobProblem.Kept problem,
        Instant createdAt,
        Instant startedAt,
        Instant finishedAt,
        Instant resumableUntil,
        long revision) {

    Job toJob(List<JobEvent> events, Language language, Instant now) {
        return new Job(
                job,
                request.kind(),
                request.target(),
                request.region(),
                request.facility(),
                state,
                state == JobState.RUNNING ? phase : null,
                cancelRequested && state.isActive(),
                request.dryRun(),
                request.onError(),
                request.mediaType(),
                bytes,
                HexFormat.of().formatHex(sha256),
                bytesRead,
                rowsRead,
                rowsRejected,
                rowsStored,
                createdAt,
                owner.name(),
                startedAt,
                finishedAt,
                state.isResumable() ? resumableUntil : null,
                report,
                problem == null ? null : problem.in(language),
                events,
                allowedActions(now));
    }

    boolean allows(JobAction action, Instant now) {
        return switch (action) {
            case CANCEL -> state.isActive() && !cancelRequested;
            case RESUME -> state.isResumable() && resumableUntil != null && now.isBefore(resumableUntil);
        };
    }

    private List<JobAction> allowedActions(Instant now) {
        return List.of(JobAction.values()).stream()
                .filter(action -> allows(action, now))
                .toList();
    }
}
