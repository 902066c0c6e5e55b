package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.ward.facility.Facility;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A profile as a Perbup or a regulation sets it. */
@Schema(description = "A profile as a Perbup or a regulation sets it.")
public record ProfileSheet(
        @NotBlank @Size(max = 200) @Schema(examples = "PKP Jawa Timur 2025") String name,
        @Pattern(regexp = Facility.REGION)
                @Schema(
                        nullable = true,
                        description = "Region it holds in; null for the whole country",
                        examples = "35.21")
                String region,
        @NotBlank @Size(max = 500) @Schema(examples = "Pedoman PKP Dinkes Jawa Timur 2025") String source,
        @NotNull @Schema(examples = "2025-01-01") LocalDate validFrom,
        @Schema(nullable = true, description = "Last day; null while in force") LocalDate validTo,
        @NotNull @Schema(description = "Whether a value on a bound is ideal", examples = "true") Boolean inclusive,
        @NotEmpty @Size(max = 7) List<@NotNull @Valid ProfileBound> ranges) {}
