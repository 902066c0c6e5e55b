package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.figure.Figure;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One indicator unfolded: its words, its arithmetic and what is known to go wrong with it. */
@Schema(description = "One indicator unfolded.")
public record IndicatorStep(
        Indicator indicator,
        @Schema(description = "Name in the caller's language", examples = "Angka pemakaian tempat tidur") String name,
        @Schema(examples = "hari perawatan / availableBedDays x 100") String formula,
        @Schema(examples = "Depkes RI 2005") String regulation,
        @Schema(
                        nullable = true,
                        description = "The arithmetic with its numbers",
                        examples = "233 / 434 x 100 = 53.686636")
                String calculation,
        @Schema(description = "How and where it is rounded", examples = "HALF_UP, 2, once") String rounding,
        Figure figure,
        @Schema(description = "What each flag of the figure means") List<String> notes,
        @Schema(description = "Slips this indicator was published with elsewhere") List<String> traps) {}
