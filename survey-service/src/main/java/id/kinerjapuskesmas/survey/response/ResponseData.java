package id.kinerjapuskesmas.survey.response;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One respondent's answers as entered online: every unsur answered, no name, no NIK, no phone number. */
@Schema(description = "One respondent's answers. Anonymous: never put a name, NIK or phone number into `suggestion`.")
public record ResponseData(
        @NotNull @Schema(description = "Code of the service unit", examples = "KIA") String unit,
        @NotNull @Schema(description = "When it was filled in, with offset", examples = "2025-08-14T09:30:00+07:00")
                OffsetDateTime collectedAt,
        @NotNull
                @NotEmpty
                @Schema(
                        description =
                                "Score 1 to 4 by question code of the survey's questionnaire; every unsur is required",
                        examples =
                                """
                                {"PERSYARATAN": 3, "PROSEDUR": 3, "WAKTU": 3, "BIAYA": 4, "PRODUK": 3, "KOMPETENSI": 3, \
                                "PERILAKU": 4, "PENGADUAN": 3, "SARPRAS": 3}""")
                Map<String, @NotNull @Min(1) @Max(4) Integer> answers,
        @Schema(nullable = true, description = "L or P", examples = "P") String sex,
        @Min(0) @Max(120) @Schema(nullable = true, description = "Years", examples = "34") Integer age,
        @Schema(nullable = true, description = "Code list EDUCATION", examples = "SMA") String education,
        @Schema(nullable = true, description = "Code list OCCUPATION", examples = "WIRAUSAHA") String occupation,
        @Size(max = 200) @Schema(nullable = true, description = "Free text beside LAINNYA", examples = "Petani")
                String occupationOther,
        @Schema(nullable = true, description = "Code list PAYER", examples = "JKN") String payer,
        @Schema(nullable = true, description = "Code list TIME_SLOT", examples = "08-12") String timeSlot,
        @Size(max = 4000)
                @Schema(
                        nullable = true,
                        description = "Free text (saran); leaves only for the facility and its Dinas",
                        examples = "Ruang tunggu ditambah kursi")
                String suggestion) {}
