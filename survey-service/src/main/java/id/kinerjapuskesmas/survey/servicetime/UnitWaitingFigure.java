package id.kinerjapuskesmas.survey.servicetime;

import id.kinerjapuskesmas.rest.figure.Figure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service unit's share within standard. */
@Schema(description = "A service unit's share within standard.")
record UnitWaitingFigure(
        @Schema(examples = "PENDAFTARAN") String unit,
        @Schema(description = "Observations in the period", examples = "40") long observed,
        Figure withinStandard) {}
