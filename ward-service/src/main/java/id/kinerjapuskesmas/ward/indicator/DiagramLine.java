package id.kinerjapuskesmas.ward.indicator;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A BOR ray or a BTO line. */
@Schema(description = "A BOR ray or a BTO line, as far as the window of the diagram shows it.")
public record DiagramLine(
        @Schema(description = "BOR in per cent, or BTO per year of 365 days", examples = "75") BigDecimal value,
        @Schema(
                        description = "The same in the period of the diagram: BTO x t/365; a BOR does not scale",
                        examples = "6.1644")
                BigDecimal inPeriod,
        @Schema(
                        description = "Ray: slope BOR/(100-BOR) of y = slope x. Line: t/BTO of x + y = t/BTO, days",
                        examples = "3.0000")
                BigDecimal constant,
        @Schema(description = "Whether the profile bounds its efficient region by it") boolean isBound,
        PlanePoint from,
        PlanePoint to) {}
