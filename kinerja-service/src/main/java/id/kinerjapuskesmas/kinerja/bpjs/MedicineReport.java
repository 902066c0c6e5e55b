package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.rest.figure.Figure;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The medicines of one facility and month. */
@Schema(description = "Availability of the monitored medicines of one facility and month.")
public record MedicineReport(
        @Schema(examples = "P3207100101") String facility,
        @Schema(examples = "2025-03") String month,
        @Schema(description = "List in use in that month", examples = "esensial-2020") String list,
        @Schema(
                        description =
                                "Items available / items monitored x 100; null with reason INCOMPLETE while items of the list"
                                        + " are not reported")
                Figure availability,
        @Schema(description = "Items of the list without a row") List<Integer> missing,
        @Schema(description = "Monitored items that were not there at the end of the month") List<Integer> unavailable,
        @Schema(description = "Days without stock, summed over monitored items", examples = "19") long stockOutDays,
        @Schema(description = "Monitored items that were out on at least one day", examples = "3")
                int itemsWithStockOut,
        @Schema(description = "In the order of the list") List<MedicineStock> stocks,
        @Schema(description = "Raised by every change; the ETag", examples = "1") long revision,
        @Schema(examples = "puskesmas-P3207100101") String changedBy,
        Instant changedAt) {}
