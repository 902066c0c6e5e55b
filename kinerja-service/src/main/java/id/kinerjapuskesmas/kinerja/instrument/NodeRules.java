package id.kinerjapuskesmas.kinerja.instrument;

import id.kinerjapuskesmas.kinerja.scoring.Component;
import id.kinerjapuskesmas.kinerja.scoring.IndicatorType;
import id.kinerjapuskesmas.kinerja.scoring.NodeKind;
import id.kinerjapuskesmas.rest.problem.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a node of each kind, and an indicator of each type, must say and must not. */
final class NodeRules {

    private static final Map<String, ValueUnit> BED_UNITS = Map.of(
            "BOR", ValueUnit.PERCENT,
            "AVLOS", ValueUnit.DAYS,
            "TOI", ValueUnit.DAYS,
            "BTO", ValueUnit.TIMES,
            "GDR", ValueUnit.PER_MILLE,
            "NDR", ValueUnit.PER_MILLE);

    private final int at;
    private final NodeDetails node;
    private final List<Broken> broken = new ArrayList<>();

    private NodeRules(int at, NodeDetails node) {
        this.at = at;
        this.node = node;
    }

    /**
     * The rules that a node of a known kind breaks by itself.
     *
     * @param component the one it belongs to; null where that is not known
     */
    static List<Broken> of(int at, NodeDetails node, Component component) {
        var rules = new NodeRules(at, node);
        if (node.kind() == NodeKind.INDICATOR) {
            rules.indicator(component);
        } else {
            rules.branch();
        }
        return rules.broken;
    }

    private void branch() {
        absent("type", node.type(), ofIndicators());
        absent("unit", node.unit(), ofIndicators());
        absent("target", node.target(), ofIndicators());
        absent("bands", node.bands().isEmpty() ? null : node.bands().size(), ofIndicators());
        absent("upstream", node.upstream(), ofIndicators());
        absent("aggregation", node.aggregation(), ofIndicators());
    }

    private static Text ofIndicators() {
        return Text.of("Hanya untuk simpul INDICATOR.", "Only a node of kind INDICATOR has it.");
    }

    private void indicator(Component component) {
        present("type", node.type());
        present("unit", node.unit());
        present("aggregation", node.aggregation());
        if (node.type() == null) {
            return;
        }
        scale(component);
        unit();
        target();
        upstream();
        if (BandRules.needsBands(node.type())) {
            broken.addAll(BandRules.of(at, node, component));
        } else {
            absent("bands", node.bands().isEmpty() ? null : node.bands().size(), ofOtherTypes());
        }
    }

    private static Text ofOtherTypes() {
        return Text.of("Tipe indikator ini tidak memakainya.", "This type of indicator does not have it.");
    }

    /** Coverages and counts score 0 to 100, points 0 to 10: one mean cannot hold both. */
    private void scale(Component component) {
        if (component == null || BandRules.needsBands(node.type())) {
            return;
        }
        var top = node.type().isPoints() ? 10 : 100;
        if (top != component.scale().top()) {
            note(
                    "type",
                    "WRONG_SCALE",
                    Text.of(
                            "%s bernilai 0 sampai %d, komponen %s 0 sampai %d."
                                    .formatted(
                                            node.type(),
                                            top,
                                            component,
                                            component.scale().top()),
                            "%s scores 0 to %d, the component %s 0 to %d."
                                    .formatted(
                                            node.type(),
                                            top,
                                            component,
                                            component.scale().top())),
                    node.type());
        }
    }

    private void unit() {
        if (node.unit() == null) {
            return;
        }
        var allowed = allowedUnits();
        if (!allowed.isEmpty() && !allowed.contains(node.unit())) {
            note(
                    "unit",
                    "WRONG_UNIT",
                    Text.of("Untuk tipe ini harus " + allowed + ".", "Must be " + allowed + " for this type."),
                    node.unit());
        }
    }

    private Set<ValueUnit> allowedUnits() {
        return switch (node.type()) {
            case COVERAGE -> EnumSet.of(ValueUnit.PERCENT);
            case COUNT -> EnumSet.of(ValueUnit.TIMES);
            case SCORE, BINARY, IKM -> EnumSet.of(ValueUnit.SCORE);
            case LOWER_IS_BETTER -> EnumSet.of(ValueUnit.PERCENT, ValueUnit.PER_MILLE, ValueUnit.RATIO);
            case RANGE -> EnumSet.of(ValueUnit.PERCENT, ValueUnit.PER_MILLE, ValueUnit.RATIO, ValueUnit.DAYS);
            case RATIO_ABOVE -> EnumSet.of(ValueUnit.RATIO);
            case BED ->
                node.upstream() != null && BED_UNITS.containsKey(node.upstream())
                        ? EnumSet.of(BED_UNITS.get(node.upstream()))
                        : EnumSet.noneOf(ValueUnit.class);
        };
    }

    private void target() {
        var isCount = node.type() == IndicatorType.COUNT;
        if (!isCount && node.type() != IndicatorType.COVERAGE) {
            absent("target", node.target(), ofOtherTypes());
        } else if (node.target() == null) {
            present("target", null);
        } else if (!Decimals.isPositive(node.target(), isCount ? 10_000 : 100, isCount ? 0 : 4)) {
            note(
                    "target",
                    "OUT_OF_RANGE",
                    isCount
                            ? Text.of("Harus bilangan bulat 1 sampai 10000.", "Must be a whole number, 1 to 10000.")
                            : Text.of(
                                    "Harus di atas 0 sampai 100 persen, paling banyak empat desimal.",
                                    "Must be above 0 to 100 per cent, with at most four decimals."),
                    Decimals.shown(node.target()));
        }
    }

    private void upstream() {
        if (!node.type().isPulled()) {
            absent("upstream", node.upstream(), ofOtherTypes());
            return;
        }
        var known = node.type() == IndicatorType.IKM ? Set.of("IKM") : BED_UNITS.keySet();
        if (node.upstream() == null) {
            present("upstream", null);
        } else if (!known.contains(node.upstream())) {
            var names = String.join(", ", known.stream().sorted().toList());
            note(
                    "upstream",
                    "UNKNOWN_UPSTREAM",
                    Text.of("Harus salah satu dari " + names + ".", "Must be one of " + names + "."),
                    node.upstream());
        }
        if (node.type() == IndicatorType.BED && !node.inpatientOnly()) {
            note(
                    "inpatientOnly",
                    "BED_NEEDS_BEDS",
                    Text.of(
                            "Indikator tempat tidur hanya untuk Puskesmas rawat inap.",
                            "A bed indicator is for a Puskesmas with beds only."),
                    false);
        }
    }

    private void present(String field, Object value) {
        if (value == null) {
            note(field, "MISSING", Text.of("Wajib untuk indikator ini.", "This indicator needs it."), null);
        }
    }

    private void absent(String field, Object value, Text message) {
        if (value != null) {
            note(field, "NOT_OF_THIS_TYPE", message, value);
        }
    }

    private void note(String field, String code, Text message, Object value) {
        broken.add(new Broken(at, field, code, message, value));
    }
}
