package id.kinerjapuskesmas.kinerja.scoring;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the kelompok of the components become the kelompok of the Puskesmas; the guideline leaves mixed cases open. {@code
 * WORST_OF} takes the worst of the assessed components; {@code COVERAGE_ONLY} that of the services; {@code
 * MEAN_OF_BLOCKS} bands the mean of the assessed components, those of 0 to 10 times ten, as a coverage.
 */
@Schema(
        description = "Kelompok of the Puskesmas from its components: `WORST_OF` the worst of the assessed "
                + "ones; `COVERAGE_ONLY` that of PELAYANAN; `MEAN_OF_BLOCKS` the mean of the assessed "
                + "ones, those of 0 to 10 times ten, banded as a coverage.")
public enum OverallPolicy {
    WORST_OF {
        @Override
        public Kelompok kelompok(Map<Component, BigFraction> values, BandPolicy bands) {
            return byComponent(values, bands).values().stream()
                    .reduce(Kelompok::worse)
                    .orElseThrow();
        }

        @Override
        public Set<Component> deciding(Map<Component, Kelompok> byComponent) {
            var worst = byComponent.values().stream().reduce(Kelompok::worse).orElseThrow();
            return byComponent.entrySet().stream()
                    .filter(entry -> entry.getValue() == worst)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    },
    COVERAGE_ONLY {
        @Override
        public Kelompok kelompok(Map<Component, BigFraction> values, BandPolicy bands) {
            return bands.kelompok(Scale.COVERAGE, values.get(Component.PELAYANAN));
        }

        @Override
        public Set<Component> deciding(Map<Component, Kelompok> byComponent) {
            return Set.of(Component.PELAYANAN);
        }
    },
    MEAN_OF_BLOCKS {
        @Override
        public Kelompok kelompok(Map<Component, BigFraction> values, BandPolicy bands) {
            var sum = values.entrySet().stream()
                    .map(entry -> entry.getValue()
                            .multiply(Scale.COVERAGE.top()
                                    / entry.getKey().scale().top()))
                    .reduce(BigFraction.ZERO, BigFraction::add);
            return bands.kelompok(Scale.COVERAGE, sum.divide(values.size()));
        }

        @Override
        public Set<Component> deciding(Map<Component, Kelompok> byComponent) {
            return new TreeSet<>(byComponent.keySet());
        }
    };

    /** The overall kelompok of the assessed components; those not assessed are absent from the map. */
    public abstract Kelompok kelompok(Map<Component, BigFraction> values, BandPolicy bands);

    /** The components that the overall kelompok comes from, in the order of the form. */
    public abstract Set<Component> deciding(Map<Component, Kelompok> byComponent);

    /** The kelompok of each assessed component. */
    public static Map<Component, Kelompok> byComponent(Map<Component, BigFraction> values, BandPolicy bands) {
        var groups = new EnumMap<Component, Kelompok>(Component.class);
        values.forEach((component, value) -> groups.put(component, bands.kelompok(component.scale(), value)));
        return groups;
    }
}
