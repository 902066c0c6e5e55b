package id.kinerjapuskesmas.ward.facility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the register says of a facility. */
@Schema(description = "What the register says of a facility.")
public record FacilityRegistration(
        @NotBlank @Size(max = 200) @Schema(examples = "Puskesmas Watukumpul") String name,
        @NotNull
                @Pattern(regexp = Facility.KABUPATEN_OR_KECAMATAN)
                @Schema(description = "Kemendagri code of its kabupaten/kota or kecamatan", examples = "33.27")
                String region,
        @NotNull
                @Pattern(regexp = Facility.ZONE)
                @Schema(
                        description = "Asia/Jakarta (WIB), Asia/Makassar (WITA) or Asia/Jayapura (WIT)",
                        examples = "Asia/Jakarta")
                String zone) {}
