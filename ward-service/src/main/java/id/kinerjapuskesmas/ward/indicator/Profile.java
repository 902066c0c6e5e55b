package id.kinerjapuskesmas.ward.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A set of ideal ranges as a regulation, a Perbup or custom sets them. */
@Schema(description = "A set of ideal ranges as a regulation or a Perbup sets them.")
public record Profile(
        @Schema(examples = "DEPKES_2005") String profile,
        @Schema(examples = "Depkes RI 2005") String name,
        @Schema(
                        nullable = true,
                        description = "The kabupaten it is for; null for the whole country",
                        examples = "35.21")
                String region,
        @Schema(description = "Regulation or book it comes from") String source,
        @Schema(examples = "2005-01-01") LocalDate validFrom,
        @Schema(nullable = true, description = "Last day; null while in force") LocalDate validTo,
        @Schema(description = "Whether a value on a bound is ideal") boolean inclusive,
        @Schema(description = "Raised when the profile changes", examples = "1") int revision,
        List<ProfileRange> ranges) {

    /** The hospital norms every facility is shown with until another profile is chosen. */
    static final String REFERENCE = "DEPKES_2005";

    /** The bounds of the efficient region, unless another profile is asked for. */
    static final String OF_THE_DIAGRAM = "BARBER_JOHNSON";

    Optional<IdealRange> range(Indicator indicator) {
        return ranges.stream()
                .filter(range -> range.indicator() == indicator)
                .map(range -> new IdealRange(indicator, range.lower(), range.upper()))
                .findFirst();
    }

    boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean isFor(String wantedRegion) {
        return region == null || wantedRegion.equals(region) || wantedRegion.startsWith(region + ".");
    }
}
