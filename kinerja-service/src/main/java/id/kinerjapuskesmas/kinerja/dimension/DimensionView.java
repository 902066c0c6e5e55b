package id.kinerjapuskesmas.kinerja.dimension;

import id.kinerjapuskesmas.kinerja.measure.Measured;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One dimension of a facility and year. */
@Schema(description = "One dimension: its proxies, and what the assessor wrote.")
public record DimensionView(
        Dimension dimension,
        @Schema(description = "Figures that stand for the dimension without being it") List<Measured> proxies,
        @Schema(nullable = true, description = "Null until somebody wrote one") DimensionNote note) {}
