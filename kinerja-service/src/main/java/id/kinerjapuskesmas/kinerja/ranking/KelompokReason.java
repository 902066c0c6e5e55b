package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.scoring.Component;
import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import id.kinerjapuskesmas.kinerja.scoring.OverallPolicy;
import id.kinerjapuskesmas.rest.problem.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the computed kelompok is what it is. */
@Schema(
        description =
                "Why `computedKelompok` is what it is. WORST_OF: the component or components of the worst kelompok decide;"
                        + " COVERAGE_ONLY: PELAYANAN; MEAN_OF_BLOCKS: all assessed ones together.")
public record KelompokReason(
        @Schema(examples = "[\"MANAJEMEN\"]") List<Component> decidedBy,
        @Schema(description = "Whether the assessed components are of different kelompok") boolean componentsDisagree,
        @Schema(
                        description = "The same as a sentence",
                        examples =
                                "{\"id\": \"Kelompok III menurut MANAJEMEN (WORST_OF); PELAYANAN I, MANAJEMEN III.\","
                                        + " \"en\": \"Kelompok III by MANAJEMEN (WORST_OF); PELAYANAN I, MANAJEMEN III.\"}")
                Text sentence) {

    static KelompokReason of(
            OverallPolicy policy,
            Kelompok computed,
            ComponentValue coverage,
            ComponentValue management,
            ComponentValue quality) {
        var groups = new EnumMap<Component, Kelompok>(Component.class);
        put(groups, Component.PELAYANAN, coverage);
        put(groups, Component.MANAJEMEN, management);
        put(groups, Component.MUTU, quality);
        var deciding = List.copyOf(policy.deciding(groups));
        var by = deciding.stream().map(Component::name).collect(Collectors.joining(", "));
        var all = groups.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return new KelompokReason(
                deciding,
                Set.copyOf(groups.values()).size() > 1,
                Text.of(
                        "Kelompok " + computed + " menurut " + by + " (" + policy + "); " + all + ".",
                        "Kelompok " + computed + " by " + by + " (" + policy + "); " + all + "."));
    }

    private static void put(Map<Component, Kelompok> groups, Component component, ComponentValue value) {
        if (value != null) {
            groups.put(component, value.kelompok());
        }
    }
}
