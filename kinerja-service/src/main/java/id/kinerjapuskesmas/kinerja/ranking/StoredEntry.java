package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.ranking.Computation.Placed;
import id.kinerjapuskesmas.kinerja.scoring.BandPolicy;
import id.kinerjapuskesmas.kinerja.scoring.Component;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;

/** One entry as it goes into the table: all entries of a ranking in one statement. */
record StoredEntry(
        String facility,
        String name,
        String region,
        UUID assessment,
        long assessmentVersion,
        String kelompok,
        String computed,
        boolean established,
        int rank,
        int position,
        int displayOrder,
        BigDecimal coverage,
        String coverageExact,
        String coverageKelompok,
        BigDecimal management,
        String managementExact,
        String managementKelompok,
        BigDecimal quality,
        String qualityExact,
        String qualityKelompok,
        BigDecimal ikm,
        int filled,
        int notApplicable,
        List<String> flags,
        List<String> absent) {

    static StoredEntry of(Placed placed, int displayOrder, BandPolicy bands, Computation computation) {
        var one = placed.candidate();
        return new StoredEntry(
                one.standing().facility(),
                one.standing().name(),
                one.standing().region(),
                one.filled().assessment(),
                one.filled().version(),
                one.kelompok().name(),
                one.computed().name(),
                one.filled().established() != null,
                placed.place().rank(),
                placed.place().position(),
                displayOrder,
                rounded(one, Component.PELAYANAN),
                Explain.exact(one.components().get(Component.PELAYANAN)),
                kelompok(one, Component.PELAYANAN, bands),
                rounded(one, Component.MANAJEMEN),
                Explain.exact(one.components().get(Component.MANAJEMEN)),
                kelompok(one, Component.MANAJEMEN, bands),
                rounded(one, Component.MUTU),
                Explain.exact(one.components().get(Component.MUTU)),
                kelompok(one, Component.MUTU, bands),
                one.ikm(),
                one.scored().tally().filled(),
                one.scored().tally().notApplicable(),
                computation.flags(one),
                computation.absent(one));
    }

    private static BigDecimal rounded(Computation.Candidate one, Component component) {
        var value = one.components().get(component);
        return value == null ? null : value.bigDecimalValue(2, RoundingMode.HALF_UP);
    }

    private static String kelompok(Computation.Candidate one, Component component, BandPolicy bands) {
        var value = one.components().get(component);
        return value == null ? null : bands.kelompok(component.scale(), value).name();
    }
}
