package id.kinerjapuskesmas.kinerja.measure;

import id.kinerjapuskesmas.rest.figure.Figure;
import id.kinerjapuskesmas.rest.problem.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure of a facility on the wire. */
@Schema(description = "One figure of a facility with its ratio in words, its ideal and its source.")
public record Measured(
        Measure measure,
        Text name,
        @Schema(description = "What stands over what", examples = "realised revenue / target revenue x 100")
                String ratio,
        @Schema(
                        description =
                                "The result with its ideal; null with reason NOT_AVAILABLE where the source was never heard or"
                                        + " never filled, never 0")
                Figure figure,
        FigureSource source) {}
