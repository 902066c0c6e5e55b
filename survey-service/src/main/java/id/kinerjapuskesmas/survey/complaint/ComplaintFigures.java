package id.kinerjapuskesmas.survey.complaint;

import id.kinerjapuskesmas.rest.figure.Figure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of what was received is answered, and how fast. */
@Schema(
        description =
                "Figures of the complaints and suggestions received in the period, as they stand now; none of their text.")
record ComplaintFigures(
        @Schema(description = "Received in the period", examples = "12") long received,
        @Schema(description = "Of these answered by now", examples = "9") long answered,
        @Schema(description = "`COMPLAINTS_HANDLED`: answered of received, per cent, 2 decimals") Figure handled,
        @Schema(
                        description =
                                "`COMPLAINT_MEDIAN_DAYS`: median calendar days from receipt to answer, of the answered;"
                                        + " the same day is 0; of an even number the mean of the two middle ones, 1 decimal")
                Figure medianDays) {}
