package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One end of a rank's interval. */
@Schema(description = "One end of a rank's interval.")
public record SupposedPlace(
        Kelompok kelompok,
        @Schema(description = "Within the kelompok", examples = "2") int rank,
        @Schema(description = "Among all ranked", examples = "9") int position) {}
