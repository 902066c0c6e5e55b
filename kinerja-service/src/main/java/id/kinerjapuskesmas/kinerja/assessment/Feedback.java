package id.kinerjapuskesmas.kinerja.assessment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The written feedback of the health office. */
@Schema(name = "AssessmentFeedback", description = "The written feedback of the health office, who gave it and when.")
public record Feedback(
        @Schema(examples = "Kelompok II; benahi KIA_K6 dan lokakarya mini triwulanan") String text,
        @Schema(examples = "dinkes") String by,
        Instant at) {}
