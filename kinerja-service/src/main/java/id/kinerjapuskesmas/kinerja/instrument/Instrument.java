package id.kinerjapuskesmas.kinerja.instrument;

import id.kinerjapuskesmas.kinerja.scoring.BandPolicy;
import id.kinerjapuskesmas.kinerja.scoring.Node;
import id.kinerjapuskesmas.kinerja.scoring.OverallPolicy;
import id.kinerjapuskesmas.rest.problem.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of an instrument: never changed once it exists. */
@Schema(description = "One version of an assessment instrument with its whole tree.")
public record Instrument(
        @Schema(examples = "rekap-nasional-2025") String instrument,
        @Schema(examples = "1") int version,
        @Schema(examples = "2025") int year,
        @Schema(description = "Where it is in force; `*` the whole country", examples = "*") String region,
        Text name,
        String regulation,
        BandPolicy bandPolicy,
        OverallPolicy overallPolicy,
        InstrumentNode tree) {

    /** The tree as the arithmetic sees it. */
    public Node node() {
        return tree.node();
    }

    /** The indicators by code, in the order of the form. */
    public Map<String, InstrumentNode> indicators() {
        var indicators = new LinkedHashMap<String, InstrumentNode>();
        tree.all().filter(node -> node.indicator() != null).forEach(node -> indicators.put(node.code(), node));
        return indicators;
    }
}
