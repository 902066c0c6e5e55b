package id.kinerjapuskesmas.kinerja.coaching;

import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to work on, by the figures. */
@Schema(description = "The indicators with the largest gaps in the newest ranking that holds the Puskesmas.")
public record CoachingProposal(
        @Schema(examples = "P3207100101") String facility,
        @Schema(examples = "2025") String period,
        UUID ranking,
        Kelompok kelompok,
        @Schema(description = "Indicators that fall short at all", examples = "11") int shortOfFull,
        List<Gap> gaps) {}
