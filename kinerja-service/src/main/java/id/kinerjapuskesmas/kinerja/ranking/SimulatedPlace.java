package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place, real or supposed. */
@Schema(
        description =
                "Kelompok, rank and components. An established kelompok holds as long as the computed one stays what it was.")
public record SimulatedPlace(
        Kelompok kelompok,
        Kelompok computedKelompok,
        @Schema(description = "Within the kelompok", examples = "3") int rank,
        @Schema(description = "Among all ranked", examples = "12") int position,
        ComponentValue coverage,
        ComponentValue management,
        @Schema(nullable = true) ComponentValue quality) {}
