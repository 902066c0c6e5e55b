package id.kinerjapuskesmas.survey.ikm;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A survey's figures as they were published. */
@Schema(description = "A survey's figures exactly as published; later editions do not change it.")
record Publication(
        @Schema(examples = "1") int edition,
        Instant publishedAt,
        @Schema(examples = "dinkes") String publishedBy,
        SurveyIkm ikm) {}
