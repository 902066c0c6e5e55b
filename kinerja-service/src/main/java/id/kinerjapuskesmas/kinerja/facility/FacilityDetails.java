package id.kinerjapuskesmas.kinerja.facility;

import id.kinerjapuskesmas.kinerja.region.RegionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the register is told about a facility; it replaces what was known. */
@Schema(description = "All that the register knows of a facility; a PUT replaces it.")
public record FacilityDetails(
        @NotBlank @Size(max = 200) @Schema(examples = "Banjarsari") String name,
        @NotNull
                @Pattern(regexp = RegionCode.PATTERN)
                @Schema(description = "Kabupaten/kota or kecamatan", examples = "32.07")
                String region,
        @Pattern(regexp = Zone.PATTERN)
                @Schema(nullable = true, description = "Null: that of the province", examples = "Asia/Jakarta")
                String zone,
        @Valid @Size(max = 50) @Schema(nullable = true, description = "Null: only the code it is addressed by")
                List<@NotNull Identifier> identifiers,
        @Valid
                @Size(max = 50)
                @Schema(
                        nullable = true,
                        description =
                                "Null: a Puskesmas without BLUD, inpatient as its old code says, or else without beds")
                List<@NotNull FacilityStatus> statuses) {}
