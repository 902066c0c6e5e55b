package id.kinerjapuskesmas.rest.job;

import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.OnError;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import that runs beside its request. */
@Schema(
        description =
                "An import that runs beside its request. It is as atomic as a request: until it is `DONE` nothing of it is"
                        + " visible, and a job that ended otherwise has stored nothing. `report`"
                        + " is there once it is `DONE` or its rows were `REFUSED`, in the language of the request that sent"
                        + " the file; `problem` once it was refused as a whole or `FAILED`; `phase` while it is `RUNNING`.")
public record Job(
        UUID job,
        @Schema(description = "What is imported", examples = "responses") String kind,
        @Schema(description = "What it is imported into", examples = "0198a4f2-7c31-7d8a-9b7e-3f5b6c2d1e0f")
                String target,
        @Schema(description = "Kemendagri code of the region it concerns", examples = "32.07") String region,
        @Schema(
                        nullable = true,
                        description = "The facility it concerns; null: all of the region",
                        examples = "P3207010101")
                String facility,
        JobState state,
        @Schema(nullable = true) JobPhase phase,
        @Schema(description = "A cancellation was asked for and takes effect within seconds") boolean cancelRequested,
        boolean dryRun,
        OnError onError,
        @Schema(examples = "text/csv") String mediaType,
        @Schema(description = "Size of the file in bytes", examples = "104857600") long bytes,
        @Schema(
                        description = "SHA-256 of the file, hexadecimal",
                        examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                String sha256,
        @Schema(description = "How much of the file was read so far: what a progress bar shows", examples = "31457280")
                long bytesRead,
        @Schema(
                        description =
                                "Lines of the file read so far, and its rows at the end; a workbook has no lines, so 0"
                                        + " until then",
                        examples = "300000")
                long rowsRead,
        @Schema(description = "Rows refused; 0 until the job has ended", examples = "0") long rowsRejected,
        @Schema(description = "Rows stored, new and corrected; 0 until the job is DONE", examples = "0")
                long rowsStored,
        Instant createdAt,
        @Schema(examples = "puskesmas-P3207010101") String createdBy,
        @Schema(nullable = true) Instant startedAt,
        @Schema(nullable = true) Instant finishedAt,
        @Schema(nullable = true, description = "Until when a CANCELLED or FAILED job can be resumed")
                Instant resumableUntil,
        @Schema(nullable = true) ImportReport report,
        @Schema(nullable = true) JobProblem problem,
        List<JobEvent> events,
        @Schema(description = "What this caller may do now") List<JobAction> allowedActions) {}
