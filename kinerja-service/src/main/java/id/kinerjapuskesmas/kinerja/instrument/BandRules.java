package id.kinerjapuskesmas.kinerja.instrument;

import id.kinerjapuskesmas.kinerja.scoring.Component;
import id.kinerjapuskesmas.kinerja.scoring.IndicatorType;
import id.kinerjapuskesmas.rest.problem.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a band table must hold to: steps that rise and meet, the last one open, scores of the component's scale. */
final class BandRules {

    private static final int FEWEST = 2;
    private static final int MOST = 20;
    private static final int LARGEST = 1_000_000;

    private final int at;
    private final NodeDetails node;
    private final List<Broken> broken = new ArrayList<>();

    private BandRules(int at, NodeDetails node) {
        this.at = at;
        this.node = node;
    }

    static boolean needsBands(IndicatorType type) {
        return switch (type) {
            case LOWER_IS_BETTER, RANGE, RATIO_ABOVE, IKM, BED -> true;
            case COVERAGE, COUNT, SCORE, BINARY -> false;
        };
    }

    static List<Broken> of(int at, NodeDetails node, Component component) {
        var rules = new BandRules(at, node);
        var size = node.bands().size();
        if (size < FEWEST || size > MOST) {
            rules.note(
                    "bands",
                    size == 0 ? "MISSING" : "WRONG_NUMBER_OF_STEPS",
                    Text.of("Tipe ini memerlukan 2 sampai 20 jenjang nilai.", "This type needs 2 to 20 steps."),
                    size == 0 ? null : size);
            return rules.broken;
        }
        for (var i = 0; i < size; i++) {
            rules.step(i, component);
        }
        return rules.broken;
    }

    private void step(int i, Component component) {
        var step = node.bands().get(i);
        var before = i == 0 ? null : node.bands().get(i - 1);
        var isLast = i == node.bands().size() - 1;
        if (isLast != (step.upTo() == null)) {
            note(
                    "bands/%d/upTo".formatted(i),
                    "LAST_STEP_IS_OPEN",
                    Text.of(
                            "Jenjang terakhir, dan hanya itu, tanpa batas atas.",
                            "The last step, and only that, has no upper end."),
                    step.upTo() == null ? null : Decimals.shown(step.upTo()));
        } else if (step.upTo() != null) {
            edge(i, step, before);
        }
        score(i, step, before, component);
    }

    private void edge(int i, BandStep step, BandStep before) {
        var pointer = "bands/%d/upTo".formatted(i);
        if (step.upTo().signum() < 0 || !Decimals.isAtMost(step.upTo(), LARGEST, 6)) {
            note(
                    pointer,
                    "OUT_OF_RANGE",
                    Text.of(
                            "Harus 0 sampai 1000000, paling banyak enam desimal.",
                            "Must be 0 to 1000000, with at most six decimals."),
                    Decimals.shown(step.upTo()));
        } else if (before != null && before.upTo() != null && !rises(before, step)) {
            note(
                    pointer,
                    "STEPS_MUST_RISE",
                    Text.of("Harus di atas batas jenjang sebelumnya.", "Must lie above the end of the step before."),
                    Decimals.shown(step.upTo()));
        }
    }

    /** Ends may be equal where only the second holds the value itself. */
    private static boolean rises(BandStep before, BandStep step) {
        var order = before.upTo().compareTo(step.upTo());
        return order < 0 || (order == 0 && !before.included() && step.included());
    }

    private void score(int i, BandStep step, BandStep before, Component component) {
        var pointer = "bands/%d/score".formatted(i);
        if (step.score() == null) {
            note(pointer, "MISSING", Text.of("Wajib diisi.", "Must be present."), null);
            return;
        }
        var top = component == null ? 100 : component.scale().top();
        if (step.score().signum() < 0 || !Decimals.isAtMost(step.score(), top, 4)) {
            note(
                    pointer,
                    "WRONG_SCALE",
                    Text.of(
                            "Nilai di sini 0 sampai %d, paling banyak empat desimal.".formatted(top),
                            "Scores here are 0 to %d, with at most four decimals.".formatted(top)),
                    Decimals.shown(step.score()));
        } else if (before != null && before.score() != null && turns(before.score(), step.score())) {
            note(
                    pointer,
                    "WRONG_DIRECTION",
                    node.type() == IndicatorType.LOWER_IS_BETTER
                            ? Text.of(
                                    "Makin kecil makin baik: nilai tidak naik.", "Lower is better: scores never rise.")
                            : Text.of(
                                    "Makin besar makin baik: nilai tidak turun.", "More is better: scores never fall."),
                    Decimals.shown(step.score()));
        }
    }

    private boolean turns(BigDecimal before, BigDecimal after) {
        return switch (node.type()) {
            case LOWER_IS_BETTER -> after.compareTo(before) > 0;
            case RATIO_ABOVE, IKM -> after.compareTo(before) < 0;
            default -> false;
        };
    }

    private void note(String field, String code, Text message, Object value) {
        broken.add(new Broken(at, field, code, message, value));
    }
}
