package id.kinerjapuskesmas.kinerja.instrument;

import static id.kinerjapuskesmas.kinerja.instrument.OwnTree.above;
import static id.kinerjapuskesmas.kinerja.instrument.OwnTree.and;
import static id.kinerjapuskesmas.kinerja.instrument.OwnTree.branch;
import static id.kinerjapuskesmas.kinerja.instrument.OwnTree.coverage;
import static id.kinerjapuskesmas.kinerja.instrument.OwnTree.node;
import static id.kinerjapuskesmas.kinerja.instrument.OwnTree.points;
import static id.kinerjapuskesmas.kinerja.instrument.OwnTree.upTo;
import static id.kinerjapuskesmas.kinerja.instrument.OwnTree.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.kinerjapuskesmas.kinerja.scoring.Aggregation;
import id.kinerjapuskesmas.kinerja.scoring.IndicatorType;
import id.kinerjapuskesmas.kinerja.scoring.NodeKind;
import id.kinerjapuskesmas.rest.problem.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InstrumentRulesTest {

    private static List<String> found(InstrumentDetails details) {
        return InstrumentRules.of(details).stream()
                .map(broken -> broken.flaw().pointer() + " " + broken.code())
                .toList();
    }

    private static InstrumentDetails banded(IndicatorType type, ValueUnit unit, String upstream, BandStep... bands) {
        return and(node(
                "X",
                "PENGEMBANGAN",
                NodeKind.INDICATOR,
                "1",
                type,
                unit,
                null,
                List.of(bands),
                upstream,
                Aggregation.RATIO));
    }

    @Test
    void findsNothingInAnInstrumentThatKeepsThem() {
        assertThat(found(OwnTree.details())).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("/nodes/10/code DUPLICATE", and(coverage("KIA_K6", "ESENSIAL", "1", "100"))),
                arguments("/nodes/10/code NOT_A_CODE", and(coverage("kia", "ESENSIAL", "1", "100"))),
                arguments("/nodes/10/code NOT_A_CODE", and(coverage("A".repeat(41), "ESENSIAL", "1", "100"))),
                arguments("/nodes/10/parent UNKNOWN_PARENT", and(coverage("X", "TIDAK_ADA", "1", "100"))),
                arguments("/nodes/10/parent MISSING", and(coverage("X", null, "1", "100"))),
                arguments(
                        "/nodes/10/parent PARENT_BELOW",
                        and(coverage("X", "Y", "1", "100"), branch("Y", "PELAYANAN", NodeKind.BLOCK, "1"))),
                arguments("/nodes/10/parent PARENT_IS_INDICATOR", and(coverage("X", "KESWA", "1", "100"))),
                arguments("/nodes/10/kind SECOND_ROOT", and(branch("X", null, NodeKind.ROOT, "1"))),
                arguments("/nodes/10/code UNKNOWN_COMPONENT", and(branch("X", "PKP", NodeKind.COMPONENT, "1"))),
                arguments("/nodes/10/kind COMPONENT_BELOW_ROOT", and(branch("X", "PKP", NodeKind.BLOCK, "1"))),
                arguments(
                        "/nodes/10/kind COMPONENT_BELOW_ROOT",
                        and(branch("MUTU", "ESENSIAL", NodeKind.COMPONENT, "1"))),
                arguments("/nodes/10/code NO_CHILDREN", and(branch("X", "PELAYANAN", NodeKind.BLOCK, "1"))),
                arguments("/nodes/10/weight OUT_OF_RANGE", and(coverage("X", "ESENSIAL", "0", "100"))),
                arguments("/nodes/10/weight OUT_OF_RANGE", and(coverage("X", "ESENSIAL", "1000.1", "100"))),
                arguments("/nodes/10/weight OUT_OF_RANGE", and(coverage("X", "ESENSIAL", "0.0000001", "100"))),
                arguments("/nodes/10/weight OUT_OF_RANGE", and(coverage("X", "ESENSIAL", "1E+1000000000", "100"))),
                arguments(
                        "/nodes/1/weight WEIGHT_WITHOUT_EFFECT",
                        with("PELAYANAN", old -> branch("PELAYANAN", "PKP", NodeKind.COMPONENT, "2"))),
                arguments("/nodes/10/type WRONG_SCALE", and(points("X", "ESENSIAL", "1"))),
                arguments("/nodes/10/type WRONG_SCALE", and(coverage("X", "MANAJEMEN", "1", "100"))),
                arguments("/nodes/10/target OUT_OF_RANGE", and(coverage("X", "ESENSIAL", "1", "100.1"))),
                arguments("/nodes/10/target OUT_OF_RANGE", and(coverage("X", "ESENSIAL", "1", "0"))),
                arguments("/nodes/10/target OUT_OF_RANGE", and(count("2.5"))),
                arguments("/nodes/10/target OUT_OF_RANGE", and(count("-6"))),
                arguments(
                        "/nodes/10/target MISSING", and(typed(IndicatorType.COVERAGE, ValueUnit.PERCENT, null, null))),
                arguments("/nodes/10/unit WRONG_UNIT", and(typed(IndicatorType.COVERAGE, ValueUnit.DAYS, "80", null))),
                arguments("/nodes/10/unit MISSING", and(typed(IndicatorType.COVERAGE, null, "80", null))),
                arguments("/nodes/10/type MISSING", and(typed(null, ValueUnit.PERCENT, "80", null))),
                arguments(
                        "/nodes/10/upstream NOT_OF_THIS_TYPE",
                        and(typed(IndicatorType.COVERAGE, ValueUnit.PERCENT, "80", "BOR"))),
                arguments(
                        "/nodes/5/type NOT_OF_THIS_TYPE",
                        with(
                                "PENGEMBANGAN",
                                old -> node(
                                        "PENGEMBANGAN",
                                        "PELAYANAN",
                                        NodeKind.BLOCK,
                                        "1",
                                        IndicatorType.COVERAGE,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null))),
                arguments("/nodes/10/bands MISSING", banded(IndicatorType.RANGE, ValueUnit.PER_MILLE, null)),
                arguments(
                        "/nodes/10/bands WRONG_NUMBER_OF_STEPS",
                        banded(IndicatorType.RANGE, ValueUnit.PER_MILLE, null, above("100"))),
                arguments(
                        "/nodes/10/bands/1/upTo LAST_STEP_IS_OPEN",
                        banded(IndicatorType.RANGE, ValueUnit.PERCENT, null, upTo("1", "0"), upTo("2", "100"))),
                arguments(
                        "/nodes/10/bands/0/upTo LAST_STEP_IS_OPEN",
                        banded(IndicatorType.RANGE, ValueUnit.PERCENT, null, above("0"), above("100"))),
                arguments(
                        "/nodes/10/bands/1/upTo STEPS_MUST_RISE",
                        banded(
                                IndicatorType.RANGE,
                                ValueUnit.PERCENT,
                                null,
                                upTo("2", "0"),
                                upTo("2", "50"),
                                above("9"))),
                arguments(
                        "/nodes/10/bands/0/upTo OUT_OF_RANGE",
                        banded(IndicatorType.RANGE, ValueUnit.PERCENT, null, upTo("-1", "0"), above("9"))),
                arguments(
                        "/nodes/10/bands/1/score WRONG_SCALE",
                        banded(IndicatorType.RANGE, ValueUnit.PERCENT, null, upTo("2", "0"), above("101"))),
                arguments(
                        "/nodes/10/bands/1/score WRONG_DIRECTION",
                        banded(IndicatorType.LOWER_IS_BETTER, ValueUnit.PERCENT, null, upTo("2", "50"), above("100"))),
                arguments(
                        "/nodes/10/bands/1/score WRONG_DIRECTION",
                        banded(IndicatorType.RATIO_ABOVE, ValueUnit.RATIO, null, upTo("1", "75"), above("50"))),
                arguments(
                        "/nodes/10/upstream UNKNOWN_UPSTREAM",
                        banded(IndicatorType.BED, ValueUnit.PERCENT, "LOS", upTo("10", "75"), above("100"))),
                arguments(
                        "/nodes/10/unit WRONG_UNIT",
                        banded(IndicatorType.BED, ValueUnit.PERCENT, "TOI", upTo("10", "75"), above("100"))),
                arguments(
                        "/nodes/10/upstream MISSING",
                        banded(IndicatorType.IKM, ValueUnit.SCORE, null, upTo("65", "0"), above("100"))),
                arguments(
                        "/nodes/10/inpatientOnly BED_NEEDS_BEDS",
                        and(everywhere(node(
                                "X",
                                "PENGEMBANGAN",
                                NodeKind.INDICATOR,
                                "1",
                                IndicatorType.BED,
                                ValueUnit.PERCENT,
                                null,
                                List.of(upTo("10", "75"), above("100")),
                                "BOR",
                                Aggregation.RATIO)))),
                arguments("/nodes/10/name/en MISSING", and(named(Text.of("Nama", " ")))),
                arguments("/nodes/10/name/id LIKE_A_FORMULA", and(named(Text.of("=1+1", "Name")))),
                arguments("/nodes/10/name/id UNPRINTABLE", and(named(Text.of("a\u0000b", "Name")))),
                arguments("/nodes/10/name/en TOO_LONG", and(named(Text.of("Nama", "x".repeat(301))))),
                arguments("/nodes/3/optional ONLY_QUALITY_IS_OPTIONAL", with("KIA_K6", InstrumentRulesTest::optional)),
                arguments(
                        "/nodes/10/optional NOTHING_BEGINS_IT",
                        and(
                                optional(branch("MUTU", "PKP", NodeKind.COMPONENT, "1")),
                                node(
                                        "IKM",
                                        "MUTU",
                                        NodeKind.INDICATOR,
                                        "1",
                                        IndicatorType.IKM,
                                        ValueUnit.SCORE,
                                        null,
                                        List.of(upTo("65", "0"), above("10")),
                                        "IKM",
                                        Aggregation.RATIO))),
                arguments(
                        "/nodes/11/inpatientOnly INPATIENT_ONLY_BELOW",
                        and(
                                inpatient(branch("RI", "PELAYANAN", NodeKind.BLOCK, "1")),
                                coverage("RI_RM", "RI", "1", "100"))),
                arguments("/nodes MISSING_ROOT", OwnTree.details(List.of(coverage("X", "Y", "1", "100")))),
                arguments(
                        "/nodes/0/code MISSING_COMPONENT",
                        OwnTree.details(OwnTree.details().nodes().subList(0, 7))));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void namesTheNodeAndFieldThatBreaksOne(String expected, InstrumentDetails details) {
        assertThat(found(details)).contains(expected);
    }

    @Test
    void namesAllFaultsAtOnce() {
        var details = and(
                coverage("X", "TIDAK_ADA", "0", "200"),
                points("Y", "PELAYANAN", "1"),
                branch("MUTU", "PKP", NodeKind.COMPONENT, "1"));
        assertThat(found(details))
                .containsExactly(
                        "/nodes/10/parent UNKNOWN_PARENT",
                        "/nodes/10/weight OUT_OF_RANGE",
                        "/nodes/10/target OUT_OF_RANGE",
                        "/nodes/11/type WRONG_SCALE",
                        "/nodes/12/code NO_CHILDREN");
    }

    @Test
    void takesTwoSpellingsOfADecimalAndOfTheOrderAsTheSameVersion() {
        var other = with("KIA_K6", old -> coverage("KIA_K6", "ESENSIAL", "2.0", "1E+2"));
        assertThat(other).isEqualTo(OwnTree.details());
        var nodes = new ArrayList<>(OwnTree.details().nodes());
        // both blocks first, then what lies in them: another order of lines, the same tree
        nodes.add(3, nodes.remove(5));
        assertThat(OwnTree.details(nodes)).isNotEqualTo(OwnTree.details());
        assertThat(OwnTree.details(nodes).ordered()).isEqualTo(OwnTree.details());
    }

    private static NodeDetails count(String target) {
        return node(
                "X",
                "ESENSIAL",
                NodeKind.INDICATOR,
                "1",
                IndicatorType.COUNT,
                ValueUnit.TIMES,
                new BigDecimal(target),
                null,
                null,
                Aggregation.CUMULATIVE);
    }

    private static NodeDetails typed(IndicatorType type, ValueUnit unit, String target, String upstream) {
        return node(
                "X",
                "ESENSIAL",
                NodeKind.INDICATOR,
                "1",
                type,
                unit,
                target == null ? null : new BigDecimal(target),
                null,
                upstream,
                Aggregation.LAST);
    }

    private static NodeDetails named(Text name) {
        var old = coverage("X", "ESENSIAL", "1", "100");
        return new NodeDetails(
                old.code(),
                old.parent(),
                old.kind(),
                name,
                old.weight(),
                false,
                false,
                old.type(),
                old.unit(),
                old.target(),
                null,
                null,
                old.aggregation(),
                null,
                null);
    }

    private static NodeDetails optional(NodeDetails old) {
        return flagged(old, true, old.inpatientOnly());
    }

    private static NodeDetails inpatient(NodeDetails old) {
        return flagged(old, false, true);
    }

    private static NodeDetails everywhere(NodeDetails old) {
        return flagged(old, false, false);
    }

    private static NodeDetails flagged(NodeDetails old, boolean optional, boolean inpatientOnly) {
        return new NodeDetails(
                old.code(),
                old.parent(),
                old.kind(),
                old.name(),
                old.weight(),
                optional,
                inpatientOnly,
                old.type(),
                old.unit(),
                old.target(),
                old.bands(),
                old.upstream(),
                old.aggregation(),
                old.regulation(),
                old.note());
    }
}
