package id.kinerjapuskesmas.survey.servicetime;

import id.kinerjapuskesmas.rest.figure.Figure;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A facility's share within standard. */
@Schema(
        description =
                "A facility's share of observed times within standard. An observation is held to the standard its unit had"
                        + " on that day; those of days without one are counted in `observed` and `completeness` only.")
record FacilityWaitingFigures(
        @Schema(examples = "P3207010101") String facility,
        @Schema(examples = "UPTD Puskesmas Ciamis") String name,
        @Schema(examples = "32.07") String region,
        @Schema(examples = "2026-Q1") String period,
        @Schema(examples = "2026-01-01") LocalDate periodStart,
        @Schema(examples = "2026-03-31") LocalDate periodEnd,
        @Schema(description = "Observations in the period", examples = "120") long observed,
        @Schema(description = "`WITHIN_TIME_STANDARD`: per cent of the observations of all units together, 2 decimals")
                Figure withinStandard,
        @Schema(description = "Units with observations, by code") List<UnitWaitingFigure> units) {}
