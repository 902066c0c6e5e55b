package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.region.RegionCode;
import id.kinerjapuskesmas.kinerja.scoring.BandPolicy;
import id.kinerjapuskesmas.kinerja.scoring.OverallPolicy;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to rank and by which policies. */
@Schema(description = "What to rank and by which policies; policies left out are those of the instrument.")
public record RankingRequest(
        @NotNull
                @Pattern(regexp = RegionCode.OR_COUNTRY)
                @Schema(
                        description =
                                "Kemendagri code, or `ID` for the country; all Puskesmas in it are ranked or listed"
                                        + " as not ranked",
                        examples = "32.07")
                String region,
        @NotNull @Pattern(regexp = "^[0-9]{4}(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])))?$") @Schema(examples = "2025")
                String period,
        @NotNull @Schema(examples = "rekap-nasional-2025") String instrument,
        @Schema(nullable = true) BandPolicy bandPolicy,
        @Schema(nullable = true) OverallPolicy overallPolicy,
        @Schema(
                        nullable = true,
                        description =
                                "True: 503 unless survey- and ward-service answer now; else their last figures serve, marked stale")
                Boolean fresh) {

    boolean wantsFresh() {
        return Boolean.TRUE.equals(fresh);
    }

    /** The request as it is stored and compared. */
    String text() {
        return "%s %s %s %s %s %s".formatted(region, period, instrument, bandPolicy, overallPolicy, wantsFresh());
    }
}
