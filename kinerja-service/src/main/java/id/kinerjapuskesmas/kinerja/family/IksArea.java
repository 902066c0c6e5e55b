package id.kinerjapuskesmas.kinerja.family;

import id.kinerjapuskesmas.rest.figure.Figure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The index of one area. */
@Schema(description = "IKS of a village, of a facility's area or of a region: the share of healthy families.")
public record IksArea(
        @Schema(nullable = true, description = "Null for the whole region", examples = "P3521080201") String facility,
        @Schema(nullable = true, description = "Null for a whole facility or region", examples = "Bendo")
                String village,
        @Schema(examples = "400") long families,
        @Schema(examples = "108") long healthy,
        @Schema(examples = "212") long preHealthy,
        @Schema(examples = "80") long unhealthy,
        @Schema(description = "Families without an index, which do not count", examples = "0") long withoutIndex,
        @Schema(description = "healthy / families with an index, 0 to 1, 3 decimals") Figure iks,
        @Schema(nullable = true, description = "By the same bounds, on the unrounded index") FamilyCategory category) {}
