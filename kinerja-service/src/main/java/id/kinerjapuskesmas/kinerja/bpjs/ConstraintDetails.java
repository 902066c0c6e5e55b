package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.kinerja.facility.FacilityCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is said of a constraint; a PUT replaces it. */
@Schema(
        description =
                "All that is said of a constraint; a PUT replaces it. Free text is read by BPJS and the health office: no"
                        + " names and no NIK.")
public record ConstraintDetails(
        @NotNull @Pattern(regexp = FacilityCode.PATTERN) @Schema(examples = "P1707010101") String facility,
        @NotNull ConstraintTopic topic,
        @Schema(nullable = true, description = "Only with RUJUKAN_ONLINE, and needed there") ReferralObstacle obstacle,
        @NotBlank @Size(max = 200) @Schema(examples = "Obat hipertensi kosong dua minggu") String title,
        @NotNull @Size(max = 4000) @Schema(examples = "Amlodipin dan kaptopril kosong sejak 10 Mei.")
                String description,
        @NotEmpty @Schema(description = "UNDETERMINED alone, or the others with evidence")
                SortedSet<@NotNull Attribution> attribution,
        @NotNull @Valid @Size(max = 20) List<@NotNull Evidence> evidence,
        @NotNull ConstraintStatus status,
        @Size(max = 4000)
                @Schema(
                        nullable = true,
                        description = "What is or was done; needed unless OPEN",
                        examples = "Pengadaan lewat e-katalog, tiba 24 Juni")
                String followUp,
        @NotNull @Schema(examples = "2024-05-20") LocalDate reportedOn,
        @Schema(nullable = true, description = "Until when it is to be resolved", examples = "2024-06-30")
                LocalDate dueDate,
        @Schema(nullable = true, description = "With RESOLVED, and only then", examples = "2024-06-24")
                LocalDate resolvedOn) {}
