package id.kinerjapuskesmas.survey.complaint;

import id.kinerjapuskesmas.survey.facility.ServiceUnit;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was brought forward. */
@Schema(description = "What was brought forward. Leave out names, NIK and phone numbers.")
record ComplaintData(
        @NotNull ComplaintKind kind,
        @NotNull ComplaintChannel channel,
        @NotNull @Schema(description = "Not in the future", examples = "2026-02-10T09:15:00+07:00")
                OffsetDateTime receivedAt,
        @Pattern(regexp = ServiceUnit.CODE)
                @Schema(
                        nullable = true,
                        description = "Service unit it is about; null: the facility as a whole",
                        examples = "PENDAFTARAN")
                String unit,
        @Schema(nullable = true, description = "Unsur it is about, by its code", examples = "WAKTU") String unsur,
        @NotNull
                @NotBlank
                @Size(max = 4000)
                @Schema(
                        description = "Personal data: read by the facility and its Dinas only",
                        examples = "Antrean pendaftaran lebih dari satu jam")
                String text) {}
