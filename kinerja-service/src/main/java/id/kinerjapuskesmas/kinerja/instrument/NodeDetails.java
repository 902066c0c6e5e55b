package id.kinerjapuskesmas.kinerja.instrument;

import id.kinerjapuskesmas.kinerja.scoring.Aggregation;
import id.kinerjapuskesmas.kinerja.scoring.IndicatorType;
import id.kinerjapuskesmas.kinerja.scoring.NodeKind;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One node as it is written: a line of the form, with the code of the node above it. */
@Schema(
        name = "InstrumentNodeDetails",
        description =
                "One node as it is written: a branch, or an indicator with its type. The parent stands above it in the"
                        + " list; siblings keep the order of the list. `type`, `unit`, `target`, `bands`, `upstream` and"
                        + " `aggregation` are of indicators only. `note`, at most 2000 characters in each language, says what"
                        + " of the row is a reading of the author, such as a target that no regulation prints.")
public record NodeDetails(
        @NotNull
                @Schema(
                        description = "Unique in the version; a component is PELAYANAN, MANAJEMEN or MUTU",
                        pattern = CODE,
                        maxLength = 40,
                        examples = "KIA_K6")
                String code,
        @Schema(nullable = true, description = "Code of the node above; null for the ROOT only", examples = "KIA")
                String parent,
        @NotNull NodeKind kind,
        @NotNull Text name,
        @Schema(
                        nullable = true,
                        description =
                                "Weight in the mean of its parent, above 0 to 1000, at most six decimals; 1 when left out."
                                        + " Components are not averaged, so theirs is 1",
                        examples = "1")
                BigDecimal weight,
        @Schema(
                        nullable = true,
                        description =
                                "True for a MUTU that is assessed only where something of it was entered; else false")
                Boolean optional,
        @Schema(
                        nullable = true,
                        description = "Not applicable to a Puskesmas without beds; set on all nodes below as well")
                Boolean inpatientOnly,
        @Schema(nullable = true) IndicatorType type,
        @Schema(nullable = true) ValueUnit unit,
        @Schema(
                        nullable = true,
                        description =
                                "COVERAGE: per cent of the population, above 0 to 100; COUNT: whole times, 1 to 10000; else"
                                        + " null",
                        examples = "100")
                BigDecimal target,
        @Schema(
                        nullable = true,
                        description =
                                "LOWER_IS_BETTER, RANGE, RATIO_ABOVE, IKM and BED: 2 to 20 steps from low to high values, the"
                                        + " last open; scores 0 to 100 below PELAYANAN, 0 to 10 below MANAJEMEN and MUTU."
                                        + " Empty elsewhere")
                List<@NotNull BandStep> bands,
        @Schema(
                        nullable = true,
                        description = "IKM: `IKM`; BED: `BOR`, `AVLOS`, `TOI`, `BTO`, `GDR` or `NDR`; else null",
                        examples = "BOR")
                String upstream,
        @Schema(nullable = true) Aggregation aggregation,
        @Schema(
                        nullable = true,
                        description = "Where it is prescribed; that of the ROOT is said of the version",
                        maxLength = 300,
                        examples = "Permenkes 6/2024")
                String regulation,
        @Schema(nullable = true) Text note) {

    static final String CODE = "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$";

    public NodeDetails {
        code = stripped(code);
        parent = stripped(parent);
        name = stripped(name);
        weight = weight == null ? BigDecimal.ONE : Decimals.canonical(weight);
        optional = optional != null && optional;
        inpatientOnly = inpatientOnly != null && inpatientOnly;
        target = Decimals.canonical(target);
        bands = bands == null
                ? List.of()
                : bands.stream().map(NodeDetails::canonical).toList();
        upstream = stripped(upstream);
        regulation = stripped(regulation);
        note = stripped(note);
    }

    static NodeDetails of(InstrumentNode node, String parent) {
        var indicator = node.indicator();
        return new NodeDetails(
                node.code(),
                parent,
                node.kind(),
                node.name(),
                node.weight(),
                node.optional(),
                node.inpatientOnly(),
                indicator == null ? null : indicator.type(),
                indicator == null ? null : indicator.unit(),
                indicator == null ? null : indicator.target(),
                indicator == null ? null : indicator.bands(),
                indicator == null ? null : indicator.upstream(),
                indicator == null ? null : indicator.aggregation(),
                node.regulation(),
                node.note());
    }

    static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static Text stripped(Text text) {
        if (text == null || (stripped(text.id()) == null && stripped(text.en()) == null)) {
            return null;
        }
        return Text.of(stripped(text.id()), stripped(text.en()));
    }

    private static BandStep canonical(BandStep step) {
        return step == null
                ? null
                : new BandStep(
                        Decimals.canonical(step.upTo()),
                        step.included() && step.upTo() != null,
                        Decimals.canonical(step.score()));
    }
}
