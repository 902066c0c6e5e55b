package id.kinerjapuskesmas.rest.job;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action of a caller on a job. */
@Schema(description = "Who cancelled or resumed a job, when and why.")
public record JobEvent(
        Instant at,
        @Schema(examples = "puskesmas-P3207010101") String by,
        JobAction action,
        @Schema(nullable = true, examples = "Berkas semester lalu terkirim") String reason) {}
