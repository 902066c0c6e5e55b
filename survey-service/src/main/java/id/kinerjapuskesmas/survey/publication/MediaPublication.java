package id.kinerjapuskesmas.survey.publication;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A result made public in one medium. */
@Schema(description = "The result of a survey made public in one medium.")
record MediaPublication(
        UUID publication,
        UUID survey,
        @Schema(examples = "P3207010101") String facility,
        @Schema(description = "The published edition of the survey it showed", examples = "1") int edition,
        Medium medium,
        @Schema(examples = "2026-01-20") LocalDate publishedOn,
        @Schema(examples = "https://puskesmasciamis.example.id/ikm-2025-s2") String place) {}
