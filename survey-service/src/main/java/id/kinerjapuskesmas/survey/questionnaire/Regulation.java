package id.kinerjapuskesmas.survey.questionnaire;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The version of the law a questionnaire follows, with its bands; letters of different regulations never compare. */
@Schema(description = "The regulation a questionnaire follows, with its bands, highest first.")
public record Regulation(
        @Schema(examples = "PERMENPANRB_14_2017") String regulation,
        @Schema(examples = "Permenpan-RB 14/2017") String title,
        List<Band> bands) {

    public Regulation {
        bands = bands.stream()
                .sorted(Comparator.comparing(Band::lowest).reversed())
                .toList();
    }

    /**
     * The band of an IKM already rounded to 2 decimals. The printed intervals have holes (76.604 lies between 76.60 and
     * 76.61), which rounding first closes.
     */
    public Band bandOf(BigDecimal rounded) {
        return bands.stream()
                .filter(band -> rounded.compareTo(band.lowest()) >= 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("below the lowest band: " + rounded));
    }
}
