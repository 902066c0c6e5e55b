package id.kinerjapuskesmas.kinerja.instrument;

import id.kinerjapuskesmas.kinerja.scoring.Exact;
import id.kinerjapuskesmas.kinerja.scoring.Node;
import id.kinerjapuskesmas.kinerja.scoring.NodeKind;
import id.kinerjapuskesmas.rest.problem.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A branch or an indicator of an instrument's tree on the wire. */
@Schema(
        description =
                "A node of the tree: a branch with children, whose weighted mean it is, or an indicator. `note` says what of it"
                        + " is a reading of the instrument's author, such as a target that no regulation prints.")
public record InstrumentNode(
        @Schema(examples = "KIA_K6") String code,
        NodeKind kind,
        Text name,
        @Schema(description = "1 unless the instrument prints weights", examples = "1") BigDecimal weight,
        @Schema(description = "A component assessed only where something of it was entered") boolean optional,
        @Schema(description = "Not applicable to a Puskesmas without beds") boolean inpatientOnly,
        @Schema(nullable = true, description = "Where it is prescribed", examples = "Permenkes 6/2024")
                String regulation,
        @Schema(nullable = true) Text note,
        @Schema(nullable = true) IndicatorDefinition indicator,
        List<InstrumentNode> children) {

    Node node() {
        return new Node(
                code,
                kind,
                Exact.of(weight),
                optional,
                indicator == null ? null : indicator.indicator(code),
                children.stream().map(InstrumentNode::node).toList());
    }

    /** This node and all below it, in the order of the form. */
    public Stream<InstrumentNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(InstrumentNode::all));
    }
}
