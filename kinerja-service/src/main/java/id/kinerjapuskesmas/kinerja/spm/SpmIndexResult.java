package id.kinerjapuskesmas.kinerja.spm;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The index over all services. */
@Schema(
        name = "SpmIndex",
        description = "Mean of the services' indices, with its category; null while anything is missing.")
public record SpmIndexResult(
        @Schema(nullable = true, description = "Rounded HALF_UP", examples = "99.998") BigDecimal value,
        @Schema(nullable = true, description = "Numerator/denominator, unrounded", examples = "49999/500") String exact,
        @Schema(nullable = true) SpmCategory category,
        @Schema(description = "Services in the mean", examples = "12") int services,
        @Schema(description = "Services left out because there is nobody to serve") List<String> notApplicable,
        @Schema(description = "Services whose index is undefined and stands against the whole") List<String> missing,
        @Schema(nullable = true, description = "INDEX_NOT_OF_THIS_VERSION or INCOMPLETE", examples = "INCOMPLETE")
                String reason) {}
