package id.kinerjapuskesmas.kinerja.spm;

import id.kinerjapuskesmas.rest.problem.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One regulation with its indicators. */
@Schema(description = "A regulation of minimum service standards with its indicators and their targets.")
public record SpmVersion(
        @Schema(examples = "6-2024") String version,
        @Schema(examples = "Permenkes 6/2024") String regulation,
        Text name,
        @Schema(description = "First day of the first month reported under it", examples = "2024-01-01")
                LocalDate validFrom,
        @Schema(nullable = true, description = "Null: still in force") LocalDate validTo,
        @Schema(description = "Whether the 80/20 index exists") boolean hasIndex,
        @Schema(description = "In the order of the regulation") List<SpmIndicator> indicators) {

    Optional<SpmIndicator> indicator(String code) {
        return indicators.stream().filter(one -> one.indicator().equals(code)).findFirst();
    }

    boolean covers(LocalDate start, LocalDate end) {
        return !validFrom.isAfter(end) && (validTo == null || !validTo.isBefore(start));
    }

    SpmVersionSummary summary() {
        return new SpmVersionSummary(version, regulation, name, validFrom, validTo, hasIndex);
    }
}
