package id.kinerjapuskesmas.kinerja.spm;

import id.kinerjapuskesmas.rest.problem.Text;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One regulation in a list. */
@Schema(description = "A regulation of minimum service standards and the months reported under it.")
public record SpmVersionSummary(
        @Schema(examples = "6-2024") String version,
        @Schema(examples = "Permenkes 6/2024") String regulation,
        Text name,
        @Schema(description = "First day of the first month reported under it", examples = "2024-01-01")
                LocalDate validFrom,
        @Schema(nullable = true, description = "Null: still in force") LocalDate validTo,
        @Schema(description = "Whether the 80/20 index exists") boolean hasIndex) {}
