package id.kinerjapuskesmas.survey.facility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the register says of a facility. */
@Schema(description = "What the register says of a facility.")
record FacilityData(
        @NotNull @NotBlank @Size(max = 200) @Schema(examples = "UPTD Puskesmas Ciamis") String name,
        @NotNull
                @Pattern(regexp = "^[0-9]{2}(\\.[0-9]{2}){1,2}$")
                @Schema(description = "Kemendagri code of the kabupaten/kota or kecamatan", examples = "32.07")
                String region,
        @NotNull
                @Pattern(regexp = "^Asia/(Jakarta|Makassar|Jayapura)$")
                @Schema(
                        description = "Time zone: Asia/Jakarta (WIB), Asia/Makassar (WITA), Asia/Jayapura (WIT)",
                        examples = "Asia/Jakarta")
                String zone) {}
