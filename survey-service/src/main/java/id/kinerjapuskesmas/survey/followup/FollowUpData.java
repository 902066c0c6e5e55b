package id.kinerjapuskesmas.survey.followup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a facility plans to do about an unsur. */
@Schema(description = "What a facility plans to do about an unsur (rencana tindak lanjut, RTL).")
record FollowUpData(
        @NotNull @Schema(description = "An unsur of the survey's questionnaire", examples = "WAKTU") String unsur,
        @NotNull
                @NotBlank
                @Size(max = 1000)
                @Schema(
                        description = "Programme or activity",
                        examples = "Membuka loket pendaftaran kedua pada jam sibuk")
                String activity,
        @NotNull @Min(2004) @Max(2100) @Schema(description = "Year it is to be done in", examples = "2026")
                Integer year,
        @NotNull
                @Min(1)
                @Max(4)
                @Schema(description = "Quarter (triwulan, TW I to IV) it is to be done in", examples = "1")
                Integer quarter,
        @NotNull
                @NotBlank
                @Size(max = 200)
                @Schema(
                        description = "Penanggung jawab: a position, never a person's name",
                        examples = "Kepala Subbagian Tata Usaha")
                String personInCharge,
        @Size(max = 2000) @Schema(nullable = true, examples = "Anggaran BLUD") String note) {}
