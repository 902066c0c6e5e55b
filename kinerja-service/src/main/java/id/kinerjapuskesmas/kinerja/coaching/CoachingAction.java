package id.kinerjapuskesmas.kinerja.coaching;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing to do. */
@Schema(description = "One thing to do. `outcome` and `doneOn` come together, when it is done or has failed.")
public record CoachingAction(
        @NotBlank @Size(max = 1000) @Schema(examples = "Kunjungan rumah ibu hamil trimester III setiap Jumat")
                String action,
        @NotNull Responsible responsible,
        @NotNull @Schema(description = "Last day, inclusive", examples = "2026-06-30") LocalDate dueDate,
        @Size(max = 2000) @Schema(nullable = true, examples = "K6 naik dari 612 menjadi 655 sampai Mei") String outcome,
        @Schema(nullable = true, examples = "2026-06-12") LocalDate doneOn) {}
