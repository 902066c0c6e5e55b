package id.kinerjapuskesmas.kinerja.facility;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a facility is from a day on, until the next such row. */
@Schema(description = "Type, inpatient care and BLUD status from a day on; it holds until the next row.")
public record FacilityStatus(
        @Schema(nullable = true, description = "First day; null: as long as records go", examples = "2016-06-01")
                LocalDate validFrom,
        @NotNull FacilityType type,
        @NotNull @Schema(description = "Has beds for inpatients") Boolean inpatient,
        @NotNull @Schema(description = "Keeps its finances as BLUD") Boolean blud) {}
