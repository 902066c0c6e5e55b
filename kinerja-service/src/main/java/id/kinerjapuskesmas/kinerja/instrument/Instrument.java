package id.kinerjapuskesmas.kinerja.instrument;

import id.kinerjapuskesmas.kinerja.scoring.BandPolicy;
import id.kinerjapuskesmas.kinerja.scoring.Node;
import id.kinerjapuskesmas.kinerja.scoring.OverallPolicy;
import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.problem.Text;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One frozen version of an instrument: never changed once it exists. */
@Schema(
        description =
                "One frozen version of an assessment instrument with its whole tree. `note` says what in it is a reading of its"
                        + " author and not printed in a regulation, single nodes say it in their own; `origin` is the version it"
                        + " was copied from.")
public record Instrument(
        @Schema(examples = "rekap-nasional-2025") String instrument,
        @Schema(examples = "1") int version,
        @Schema(examples = "2025") int year,
        @Schema(description = "Where it is in force; `*` the whole country", examples = "*") String region,
        Text name,
        String regulation,
        @Schema(nullable = true) Text note,
        @Schema(nullable = true) InstrumentOrigin origin,
        BandPolicy bandPolicy,
        OverallPolicy overallPolicy,
        @Schema(description = "How often its draft was changed; 1 where it was shipped", examples = "1") long revision,
        @Schema(nullable = true, description = "Null where it was shipped", examples = "dinkes") String frozenBy,
        @Schema(nullable = true, description = "Null where it was shipped") Instant frozenAt,
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

    /** Whether the facilities of a region are assessed by it. */
    boolean isInForceIn(String other) {
        return isWithin(other, region);
    }

    /** Whether a caller of this scope may know of it: it is in force where they are, or made inside their region. */
    boolean isKnownTo(Scope scope) {
        return isInForceIn(scope.region()) || isWithin(region, scope.region());
    }

    private static boolean isWithin(String inner, String outer) {
        return outer.equals(Scope.COUNTRY) || inner.equals(outer) || inner.startsWith(outer + ".");
    }
}
