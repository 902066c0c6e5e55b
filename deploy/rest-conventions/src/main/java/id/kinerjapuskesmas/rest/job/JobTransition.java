package id.kinerjapuskesmas.rest.job;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action on a job, and why. */
@Schema(description = "An action on a job, and why.")
record JobTransition(
        @NotNull JobAction action,
        @Size(max = 1000) @Schema(nullable = true, examples = "Berkas semester lalu terkirim") String reason) {}
