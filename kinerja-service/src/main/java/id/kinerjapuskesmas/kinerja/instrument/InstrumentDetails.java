package id.kinerjapuskesmas.kinerja.instrument;

import id.kinerjapuskesmas.kinerja.scoring.BandPolicy;
import id.kinerjapuskesmas.kinerja.scoring.NodeKind;
import id.kinerjapuskesmas.kinerja.scoring.OverallPolicy;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that a version of an instrument says; a PUT replaces it. */
@Schema(
        description =
                "All that a version of an instrument says; a PUT replaces it as a whole. `note`, at most 2000 characters in each"
                        + " language, says what in it is a reading of the author and not printed in a regulation.")
public record InstrumentDetails(
        @NotNull @Schema(description = "The year it is made for", minimum = "2000", maximum = "2100", examples = "2026")
                Integer year,
        @NotNull Text name,
        @NotNull
                @Schema(
                        description = "What it rests on",
                        maxLength = 300,
                        examples = "Keputusan Kepala Dinas Kesehatan Kabupaten Ciamis 440/12/2026")
                String regulation,
        @Schema(nullable = true) Text note,
        @NotNull BandPolicy bandPolicy,
        @NotNull OverallPolicy overallPolicy,
        @NotNull
                @Valid
                @Size(min = 1, max = MOST_NODES)
                @Schema(
                        description =
                                "The tree from the ROOT down, every parent above its children. Below the ROOT stand the"
                                        + " components: PELAYANAN and MANAJEMEN, and MUTU where quality is assessed")
                List<@NotNull NodeDetails> nodes) {

    static final int MOST_NODES = 1000;

    public InstrumentDetails {
        name = NodeDetails.stripped(name);
        regulation = NodeDetails.stripped(regulation);
        note = NodeDetails.stripped(note);
    }

    static InstrumentDetails of(Instrument instrument) {
        var nodes = new ArrayList<NodeDetails>();
        collect(instrument.tree(), null, nodes);
        return new InstrumentDetails(
                instrument.year(),
                instrument.name(),
                instrument.regulation(),
                instrument.note(),
                instrument.bandPolicy(),
                instrument.overallPolicy(),
                List.copyOf(nodes));
    }

    private static void collect(InstrumentNode node, String parent, List<NodeDetails> nodes) {
        nodes.add(NodeDetails.of(node, parent));
        node.children().forEach(child -> collect(child, node.code(), nodes));
    }

    /** The same with every node right above its children, the order in which it is kept; keeps all rules to begin with. */
    InstrumentDetails ordered() {
        var children = nodes.stream()
                .filter(node -> node.parent() != null)
                .collect(Collectors.groupingBy(NodeDetails::parent));
        var ordered = new ArrayList<NodeDetails>(nodes.size());
        nodes.stream().filter(node -> node.kind() == NodeKind.ROOT).forEach(root -> follow(root, children, ordered));
        return with(year, name, List.copyOf(ordered));
    }

    private static void follow(NodeDetails node, Map<String, List<NodeDetails>> children, List<NodeDetails> ordered) {
        ordered.add(node);
        children.getOrDefault(node.code(), List.of()).forEach(child -> follow(child, children, ordered));
    }

    InstrumentDetails forYear(int newYear, Text newName) {
        return with(newYear, newName == null ? name : newName, nodes);
    }

    private InstrumentDetails with(Integer newYear, Text newName, List<NodeDetails> newNodes) {
        return new InstrumentDetails(newYear, newName, regulation, note, bandPolicy, overallPolicy, newNodes);
    }

    Map<String, NodeDetails> byCode() {
        return nodes.stream().collect(Collectors.toMap(NodeDetails::code, Function.identity()));
    }

    /** What the trail compares: every node under its code, so that a change names the node and not its place. */
    record Trailed(
            Integer year,
            Text name,
            String regulation,
            Text note,
            BandPolicy bandPolicy,
            OverallPolicy overallPolicy,
            List<String> order,
            Map<String, NodeDetails> nodes) {}

    Trailed trailed() {
        return new Trailed(
                year,
                name,
                regulation,
                note,
                bandPolicy,
                overallPolicy,
                nodes.stream().map(NodeDetails::code).toList(),
                byCode());
    }
}
