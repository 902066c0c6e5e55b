package id.kinerjapuskesmas.ward.stay;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One revision of a stay; moments are in the facility's zone. */
@Schema(description = "One revision of a stay. Moments are shown with the offset of the facility's zone.")
public record Stay(
        @Schema(examples = "P3327040201") String facility,
        @Schema(examples = "01956f2e-7a10-7c51-8a0e-1f6f0b0c2a01") UUID stay,
        @Schema(examples = "RI-2025-0417") String reference,
        Sex sex,
        AgeGroup ageGroup,
        Payer payer,
        StayState state,
        BedPlace admission,
        List<Transfer> transfers,
        @Schema(nullable = true, description = "Null while the patient is in the facility") Discharge discharge,
        @Schema(
                        nullable = true,
                        description =
                                "Lama dirawat: discharge date - admission date, the same day counting 1; null while open",
                        examples = "3")
                Long lengthOfStayDays,
        @Schema(description = "What the caller may do with a stay in this state, in the order of usual use")
                List<StayAction> allowedActions,
        StayChange change,
        @Schema(description = "1 for the first, raised by each event and correction", examples = "2") int revision,
        @Schema(nullable = true, description = "Why it was corrected or voided") String reason,
        @Schema(description = "Who wrote this revision", examples = "puskesmas-P3327040201") String author,
        OffsetDateTime recordedAt) {

    static Stay of(StoredStay stored, ZoneId zone, boolean mayWrite) {
        var episode = stored.episode();
        var first = episode.admission();
        return new Stay(
                stored.facility(),
                stored.stay(),
                episode.reference(),
                episode.sex(),
                episode.ageGroup(),
                episode.payer(),
                stored.state(),
                new BedPlace(StayRules.local(first.at(), zone), first.ward(), first.bedClass(), first.bed()),
                episode.moves().stream()
                        .skip(1)
                        .map(move -> new Transfer(
                                move.transfer(),
                                StayRules.local(move.at(), zone),
                                move.ward(),
                                move.bedClass(),
                                move.bed()))
                        .toList(),
                episode.isOpen() ? null : new Discharge(StayRules.local(episode.dischargedAt(), zone), episode.way()),
                episode.lengthOfStayDays(zone).orElse(null),
                mayWrite ? StayAction.of(stored.state()) : List.of(),
                stored.change(),
                stored.revision(),
                stored.reason(),
                stored.author(),
                StayRules.local(stored.recordedAt(), zone));
    }
}
