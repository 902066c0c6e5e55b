package id.kinerjapuskesmas.survey.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where and when a result was made public. */
@Schema(description = "Where and when the published result of a survey was made public.")
record MediaPublicationData(
        @NotNull Medium medium,
        @NotNull
                @Schema(
                        description = "First day, not before the survey's period and not in the future",
                        examples = "2026-01-20")
                LocalDate publishedOn,
        @NotNull
                @NotBlank
                @Size(max = 500)
                @Schema(
                        description = "Address of the page or post, or where it hangs",
                        examples = "https://puskesmasciamis.example.id/ikm-2025-s2")
                String place) {}
