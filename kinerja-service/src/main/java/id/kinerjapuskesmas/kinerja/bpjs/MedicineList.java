package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.rest.problem.Text;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which medicines are monitored, and when. */
@Schema(description = "A list of monitored medicines and the months it is used for.")
public record MedicineList(
        @Schema(examples = "esensial-2020") String list,
        Text name,
        @Schema(examples = "Renstra Kemenkes 2020-2024") String regulation,
        @Schema(examples = "2020-01-01") LocalDate validFrom,
        @Schema(nullable = true, description = "Null: still in use") LocalDate validTo,
        List<Item> items) {

    boolean covers(LocalDate month) {
        return !validFrom.isAfter(month) && (validTo == null || !validTo.isBefore(month));
    }

    /** One medicine. */
    @Schema(name = "MedicineItem", description = "One medicine of the list.")
    public record Item(
            @Schema(description = "Its number in the list", examples = "3") int item,
            @Schema(examples = "Amlodipin / kaptopril") String name) {}
}
