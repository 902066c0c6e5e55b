package id.kinerjapuskesmas.kinerja.blud;

import id.kinerjapuskesmas.kinerja.measure.Measured;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One perspective of a scorecard. */
@Schema(
        description =
                "One perspective with its rows: on the left the ratio, in the middle the ideal, on the right the result.")
public record ScorecardRows(
        Perspective perspective,
        @Schema(description = "Rows with a value", examples = "3") int available,
        @Schema(description = "Rows with a value and an ideal that lie in it", examples = "2") int ideal,
        List<Measured> rows) {}
