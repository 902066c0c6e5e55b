package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.scoring.NodeKind;
import id.kinerjapuskesmas.kinerja.scoring.Reading;
import id.kinerjapuskesmas.kinerja.scoring.State;
import java.util.HashMap;
import java.util.Map;

/** The readings that a stored explanation was computed from, so that it can be computed again years later. */
final class RankedReadings {

    private static final String COMPONENT_NOT_ASSESSED = "COMPONENT_NOT_ASSESSED";

    private RankedReadings() {}

    static Map<String, Reading> of(ExplanationNode tree) {
        var readings = new HashMap<String, Reading>();
        collect(tree, readings);
        return readings;
    }

    private static void collect(ExplanationNode node, Map<String, Reading> readings) {
        if (node.kind() == NodeKind.INDICATOR) {
            readings.put(node.code(), reading(node));
        }
        node.children().forEach(child -> collect(child, readings));
    }

    private static Reading reading(ExplanationNode node) {
        var row = node.row();
        if (row.type().isPulled()) {
            return pulled(node, row.upstream());
        }
        if (row.points() != null) {
            return new Reading.Points(row.points());
        }
        if (row.numerator() != null) {
            return new Reading.Counts(row.numerator(), row.denominator());
        }
        return COMPONENT_NOT_ASSESSED.equals(node.reason())
                ? new Reading.Missing()
                : new Reading.Excluded(node.reason());
    }

    private static Reading pulled(ExplanationNode node, UpstreamOrigin origin) {
        if ("NO_INPATIENT_CARE".equals(node.reason())) {
            return new Reading.Excluded(node.reason());
        }
        if (origin != null && origin.value() != null) {
            return new Reading.Pulled(origin.value());
        }
        var reason = node.reason() == null ? "NOT_REPORTED" : node.reason();
        var applies = node.state() != State.NOT_APPLICABLE
                || (COMPONENT_NOT_ASSESSED.equals(node.reason())
                        && (origin == null
                                || !("DENOMINATOR_ZERO".equals(origin.valueStatus())
                                        || "NOT_APPLICABLE".equals(origin.valueStatus()))));
        return applies ? new Reading.Absent(reason) : new Reading.Excluded(reason);
    }
}
