package id.kinerjapuskesmas.kinerja.coaching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a coaching consists of. */
@Schema(
        description =
                "What a coaching consists of; a PUT replaces it. Free text is read by the health office and the Puskesmas: no"
                        + " names and no NIK.")
public record CoachingPlan(
        @NotNull @Schema(description = "The ranking that the coaching follows from") UUID ranking,
        @NotEmpty @Valid @Size(max = 20) List<@NotNull FocusIndicator> focus,
        @NotNull @Valid @Size(max = 50) List<@NotNull CoachingAction> actions,
        @Size(max = 4000) @Schema(nullable = true, examples = "Disepakati dalam lokakarya mini 12 Februari")
                String note) {}
