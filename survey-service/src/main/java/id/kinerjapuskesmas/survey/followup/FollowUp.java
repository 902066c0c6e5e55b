package id.kinerjapuskesmas.survey.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A follow-up as the facility and its Dinas see it. */
@Schema(description = "One line of the rencana tindak lanjut (RTL) of a survey.")
record FollowUp(
        UUID followUp,
        UUID survey,
        @Schema(examples = "P3207010101") String facility,
        @Schema(examples = "UPTD Puskesmas Ciamis") String facilityName,
        @Schema(examples = "32.07") String region,
        @Schema(examples = "WAKTU") String unsur,
        @Schema(examples = "Membuka loket pendaftaran kedua pada jam sibuk") String activity,
        @Schema(examples = "2026") int year,
        @Schema(description = "1 to 4", examples = "1") int quarter,
        @Schema(examples = "Kepala Subbagian Tata Usaha") String personInCharge,
        @Schema(nullable = true, examples = "Anggaran BLUD") String note,
        FollowUpState state,
        @Schema(nullable = true, description = "Day it was carried out; null until DONE", examples = "2026-03-12")
                LocalDate completedOn,
        @Schema(
                        nullable = true,
                        description = "Per cent reached, of the latest progress entry; null without one",
                        examples = "60")
                Integer percent,
        @Schema(description = "What this caller may do next") List<FollowUpAction> allowedActions) {}
