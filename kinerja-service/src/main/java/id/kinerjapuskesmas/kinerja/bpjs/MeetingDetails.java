package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.kinerja.region.RegionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is said of a meeting; a PUT replaces it. */
@Schema(description = "A reconciliation meeting and the constraints it goes through; a PUT replaces it.")
public record MeetingDetails(
        @NotNull
                @Pattern(regexp = RegionCode.PATTERN)
                @Schema(description = "Whose facilities it speaks of", examples = "17.07")
                String region,
        @NotNull @Schema(examples = "2024-06-12") LocalDate heldOn,
        @NotBlank @Size(max = 200) @Schema(examples = "Forum kemitraan Kabupaten Lebong, Juni 2024") String title,
        @Size(max = 8000)
                @Schema(
                        nullable = true,
                        examples = "Stok obat hipertensi dipantau mingguan; hemodialisa diluncurkan 2025.")
                String conclusions,
        @NotNull @Size(max = 200) @Schema(description = "Ids of constraints inside the region")
                SortedSet<@NotNull UUID> constraints) {}
