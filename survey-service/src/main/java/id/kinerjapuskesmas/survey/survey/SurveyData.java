package id.kinerjapuskesmas.survey.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a facility says of a survey. */
@Schema(description = "A survey as the facility describes it.")
public record SurveyData(
        @NotNull @Schema(description = "Code of the facility", examples = "P3207010101") String facility,
        @NotNull @Schema(examples = "skm-2017-v1") String questionnaire,
        @NotNull @NotBlank @Size(max = 200) @Schema(examples = "SKM semester II 2025") String title,
        @NotNull @Schema(description = "First day of the period", examples = "2025-07-01") LocalDate periodStart,
        @NotNull @Schema(description = "Last day of the period, inclusive", examples = "2025-12-31")
                LocalDate periodEnd,
        @Positive
                @Schema(
                        nullable = true,
                        description = "Service users in the period, for the required sample",
                        examples = "4384")
                Long population,
        @Size(max = 2000) @Schema(nullable = true, examples = "Kuesioner kertas, dientri petugas") String note) {}
