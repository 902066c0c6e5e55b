package id.kinerjapuskesmas.kinerja.dimension;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an assessor writes about a dimension. */
@Schema(description = "The assessor's judgement in words; name no patient and no member of staff.")
public record NoteText(
        @NotBlank
                @Size(max = 4000)
                @Schema(
                        examples =
                                "Rujukan online berjalan, tetapi rumah sakit tujuan di luar kabupaten; sosialisasi P-Care perlu diulang.")
                String note) {}
