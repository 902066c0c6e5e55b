package id.kinerjapuskesmas.kinerja.scoring;

import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What a scored tree comes to.
 *
 * @param components the assessed ones with their values
 * @param kelompok null while the tree is incomplete or PELAYANAN or MANAJEMEN has no value
 */
public record Standing(Scored scored, Map<Component, BigFraction> components, Kelompok kelompok) {

    /** Scores the tree and bands it. */
    public static Standing of(Node root, Map<String, Reading> readings, BandPolicy bands, OverallPolicy overall) {
        return of(root.score(code -> readings.getOrDefault(code, new Reading.Missing())), bands, overall);
    }

    /** Bands a scored tree. */
    public static Standing of(Scored scored, BandPolicy bands, OverallPolicy overall) {
        var components = new EnumMap<Component, BigFraction>(Component.class);
        scored.children().stream()
                .filter(child -> child.state() == State.OK)
                .forEach(child -> components.put(Component.valueOf(child.node().code()), child.score()));
        var complete = scored.tally().missing() == 0
                && components.containsKey(Component.PELAYANAN)
                && components.containsKey(Component.MANAJEMEN);
        return new Standing(scored, components, complete ? overall.kelompok(components, bands) : null);
    }
}
