package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.scoring.Component;
import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One Puskesmas in a published document: data alone, no words that a later version could put otherwise. */
@Schema(
        description =
                "One Puskesmas in a published document; the fields mean what they mean in an entry of the ranking.")
public record PublishedEntry(
        @Schema(examples = "P3207100101") String facility,
        @Schema(examples = "Banjarsari") String name,
        @Schema(examples = "32.07") String region,
        Kelompok kelompok,
        @Schema(examples = "3") int rank,
        @Schema(examples = "12") int position,
        Kelompok computedKelompok,
        boolean established,
        List<Component> decidedBy,
        ComponentValue coverage,
        @Schema(nullable = true) ComponentValue management,
        @Schema(nullable = true) ComponentValue quality,
        @Schema(nullable = true, examples = "82.41") BigDecimal ikm,
        RankInterval interval,
        @Schema(examples = "43") int filled,
        @Schema(examples = "4") int notApplicable,
        List<String> flags,
        List<String> absentInputs,
        UUID assessment) {

    static PublishedEntry of(RankingEntry entry) {
        return new PublishedEntry(
                entry.facility(),
                entry.name(),
                entry.region(),
                entry.kelompok(),
                entry.rank(),
                entry.position(),
                entry.computedKelompok(),
                entry.established(),
                entry.reason().decidedBy(),
                entry.coverage(),
                entry.management(),
                entry.quality(),
                entry.ikm(),
                entry.interval(),
                entry.filled(),
                entry.notApplicable(),
                entry.flags(),
                entry.absentInputs(),
                entry.assessment());
    }
}
