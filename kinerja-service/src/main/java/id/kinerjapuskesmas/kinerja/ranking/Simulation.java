package id.kinerjapuskesmas.kinerja.ranking;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would be. */
@Schema(
        description =
                "A Puskesmas as ranked and as supposed, and the single changes that lift the supposed one further.")
public record Simulation(
        @Schema(examples = "2f1e4c88-0b7a-4f57-8c39-3f5b6a7d2025") UUID ranking,
        @Schema(examples = "P3207100101") String facility,
        SimulatedPlace before,
        SimulatedPlace after,
        @Schema(description = "Places gained among all ranked; negative when lost", examples = "4") int positionsGained,
        @Schema(description = "From the supposed state on; empty in kelompok I, or where no single indicator is enough")
                List<NextStep> nextKelompok,
        @Schema(
                        description = "Of the ranked entry, whose inputs are computed with again: `STALE_INPUT` or"
                                + " `ABSENT_INPUT`; empty when all were current",
                        examples = "[\"STALE_INPUT\"]")
                List<String> flags) {}
