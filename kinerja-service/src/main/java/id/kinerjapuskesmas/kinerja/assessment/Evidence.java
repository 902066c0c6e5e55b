package id.kinerjapuskesmas.kinerja.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link to what proves a row. */
@Schema(
        name = "AssessmentEvidence",
        description = "A link to what proves a row, such as a register page or minutes. Shown as it is; never fetched.")
public record Evidence(
        @NotNull
                @Size(max = 2000)
                @Pattern(regexp = URL)
                @Schema(
                        description = "https only, without user name or password in it",
                        examples = "https://drive.puskesmas.example/2025/kohort-ibu.pdf")
                String url,
        @NotBlank @Size(max = 200) @Schema(examples = "Kohort ibu 2025") String title) {

    /** The pattern of a link that may be kept. */
    public static final String URL = "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?([/?#][^\\s<>\"]*)?$";
}
