package id.kinerjapuskesmas.kinerja.form;

import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an assessment comes to as it stands. */
@Schema(
        description = "What an assessment comes to as it stands, before any ranking. `kelompok` is null while it is"
                + " incomplete; it binds nobody: the kelompok that counts is established from a ranking.")
public record AssessmentResults(
        UUID assessment,
        Basis basis,
        @Schema(examples = "rekap-nasional-2025") String instrument,
        @Schema(examples = "1") int instrumentVersion,
        @Schema(nullable = true) Kelompok kelompok,
        @Schema(description = "Indicators with a score", examples = "36") int filled,
        @Schema(description = "Indicators in all", examples = "47") int of,
        @Schema(description = "Indicators left out because they do not apply", examples = "9") int notApplicable,
        @Schema(description = "Indicators another service gave no figure for", examples = "1") int notAvailable,
        @Schema(description = "Indicators still to be filled in", examples = "1") int missing,
        @Schema(description = "The tree, each node after its parent, in the order of the form")
                List<ResultNode> nodes) {}
