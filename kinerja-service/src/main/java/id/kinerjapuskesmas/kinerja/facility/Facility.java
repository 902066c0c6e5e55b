package id.kinerjapuskesmas.kinerja.facility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One facility of the register on the wire. */
@Schema(description = "A facility with what it is today and was before.")
public record Facility(
        @Schema(
                        description = "Registration code, or old Puskesmas code where only that is known",
                        examples = "P3207100101",
                        pattern = FacilityCode.PATTERN)
                String facility,
        @Schema(examples = "Banjarsari") String name,
        @Schema(examples = "32.07") String region,
        @Schema(examples = "Asia/Jakarta") String zone,
        FacilityType type,
        @Schema(description = "Has beds for inpatients today") boolean inpatient,
        @Schema(description = "Is BLUD today") boolean blud,
        List<Identifier> identifiers,
        @Schema(description = "In order of their first day") List<FacilityStatus> statuses) {

    /** Whether it had beds on a day. */
    public boolean inpatientOn(LocalDate day) {
        return statusOn(statuses, day).inpatient();
    }

    /** What kind of facility it was on a day. */
    public FacilityType typeOn(LocalDate day) {
        return statusOn(statuses, day).type();
    }

    /** The status that holds on a day: the last that began, or the first of all for a day before it. */
    static FacilityStatus statusOn(List<FacilityStatus> statuses, LocalDate day) {
        return statuses.stream()
                .filter(status ->
                        status.validFrom() == null || !status.validFrom().isAfter(day))
                .max(Comparator.comparing(FacilityStatus::validFrom, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElseGet(() -> statuses.get(0));
    }
}
