package id.kinerjapuskesmas.survey.questionnaire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name in both languages, so that one answer serves every reader. */
@Schema(description = "A name in Indonesian and English.")
public record Label(
        @NotNull @NotBlank @Size(max = 200) @Schema(examples = "Pemeriksaan umum") String id,
        @NotNull @NotBlank @Size(max = 200) @Schema(examples = "General practice") String en) {}
