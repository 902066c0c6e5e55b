package id.kinerjapuskesmas.kinerja.instrument;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerjapuskesmas.kinerja.scoring.Aggregation;
import id.kinerjapuskesmas.kinerja.scoring.BandPolicy;
import id.kinerjapuskesmas.kinerja.scoring.IndicatorType;
import id.kinerjapuskesmas.kinerja.scoring.NodeKind;
import id.kinerjapuskesmas.kinerja.scoring.OverallPolicy;
import id.kinerjapuskesmas.rest.problem.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A small weighted instrument of a kabupaten that breaks no rule, and ways to change it. */
public final class OwnTree {

    private OwnTree() {}

    /** Two blocks weighing 3 and 1, K6 counting twice, one item of management counting three times. */
    public static InstrumentDetails details() {
        return details(List.of(
                branch("PKP", null, NodeKind.ROOT, "1"),
                branch("PELAYANAN", "PKP", NodeKind.COMPONENT, "1"),
                branch("ESENSIAL", "PELAYANAN", NodeKind.BLOCK, "3"),
                coverage("KIA_K6", "ESENSIAL", "2", "100"),
                coverage("P2_TB", "ESENSIAL", "1", "100"),
                branch("PENGEMBANGAN", "PELAYANAN", NodeKind.BLOCK, "1"),
                coverage("KESWA", "PENGEMBANGAN", "1", "50"),
                branch("MANAJEMEN", "PKP", NodeKind.COMPONENT, "1"),
                points("MAN_RUK", "MANAJEMEN", "3"),
                points("MAN_LOKMIN", "MANAJEMEN", "1")));
    }

    public static InstrumentDetails details(List<NodeDetails> nodes) {
        return new InstrumentDetails(
                2026,
                Text.of("PKP Kabupaten Uji 2026", "PKP of Kabupaten Uji 2026"),
                "Keputusan Kepala Dinas Kesehatan Kabupaten Uji 440/12/2026",
                Text.of("Bobot ditetapkan dinas", "The office set the weights"),
                BandPolicy.CONTINUOUS,
                OverallPolicy.COVERAGE_ONLY,
                nodes);
    }

    public static NodeDetails branch(String code, String parent, NodeKind kind, String weight) {
        return node(code, parent, kind, weight, null, null, null, null, null, null);
    }

    public static NodeDetails coverage(String code, String parent, String weight, String target) {
        return node(
                code,
                parent,
                NodeKind.INDICATOR,
                weight,
                IndicatorType.COVERAGE,
                ValueUnit.PERCENT,
                new BigDecimal(target),
                null,
                null,
                Aggregation.CUMULATIVE);
    }

    public static NodeDetails points(String code, String parent, String weight) {
        return node(
                code,
                parent,
                NodeKind.INDICATOR,
                weight,
                IndicatorType.SCORE,
                ValueUnit.SCORE,
                null,
                null,
                null,
                Aggregation.LAST);
    }

    static NodeDetails node(
            String code,
            String parent,
            NodeKind kind,
            String weight,
            IndicatorType type,
            ValueUnit unit,
            BigDecimal target,
            List<BandStep> bands,
            String upstream,
            Aggregation aggregation) {
        return new NodeDetails(
                code,
                parent,
                kind,
                Text.of("Nama " + code, "Name " + code),
                weight == null ? null : new BigDecimal(weight),
                null,
                type == IndicatorType.BED,
                type,
                unit,
                target,
                bands,
                upstream,
                aggregation,
                kind == NodeKind.INDICATOR ? "Permenkes 6/2024" : null,
                null);
    }

    /** The instrument with one node changed. */
    static InstrumentDetails with(String code, UnaryOperator<NodeDetails> change) {
        return details(details().nodes().stream()
                .map(node -> node.code().equals(code) ? change.apply(node) : node)
                .toList());
    }

    /** The instrument with a node added at its end. */
    static InstrumentDetails and(NodeDetails... more) {
        var nodes = new ArrayList<>(details().nodes());
        nodes.addAll(List.of(more));
        return details(nodes);
    }

    static BandStep upTo(String end, String score) {
        return new BandStep(new BigDecimal(end), false, new BigDecimal(score));
    }

    static BandStep above(String score) {
        return new BandStep(null, false, new BigDecimal(score));
    }

    public static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
