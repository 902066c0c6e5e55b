package id.kinerjapuskesmas.kinerja.coaching;

import id.kinerjapuskesmas.kinerja.ranking.ExplanationNode;
import id.kinerjapuskesmas.kinerja.scoring.Component;
import id.kinerjapuskesmas.kinerja.scoring.Exact;
import id.kinerjapuskesmas.kinerja.scoring.NodeKind;
import id.kinerjapuskesmas.kinerja.scoring.State;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** How much each indicator takes from its component, exactly. */
final class Gaps {

    private static final int DECIMALS = 2;

    private Gaps() {}

    private record Weighed(Component component, ExplanationNode leaf, BigFraction gap) {}

    /** Those above 0, the largest first; equal ones by code. */
    static List<Gap> of(ExplanationNode tree) {
        return tree.children().stream()
                .filter(component -> component.state() == State.OK)
                .flatMap(component -> below(component, Component.valueOf(component.code()), BigFraction.ONE))
                .filter(weighed -> weighed.gap().signum() > 0)
                .sorted(Comparator.comparing(Weighed::gap).reversed().thenComparing(weighed -> weighed.leaf()
                        .code()))
                .map(Gaps::gap)
                .toList();
    }

    private static Stream<Weighed> below(ExplanationNode node, Component component, BigFraction share) {
        if (node.kind() == NodeKind.INDICATOR) {
            var reached =
                    BigFraction.parse(node.exact()).divide(component.scale().top());
            var gap = BigFraction.ONE.subtract(reached).multiply(share).multiply(100);
            return Stream.of(new Weighed(component, node, gap));
        }
        var counted = node.children().stream()
                .filter(child -> child.state() == State.OK)
                .toList();
        var weights =
                counted.stream().map(child -> Exact.of(child.weight())).reduce(BigFraction.ZERO, BigFraction::add);
        return counted.stream()
                .flatMap(child -> below(
                        child,
                        component,
                        share.multiply(Exact.of(child.weight())).divide(weights)));
    }

    private static Gap gap(Weighed weighed) {
        var leaf = weighed.leaf();
        return new Gap(
                weighed.component(),
                leaf.code(),
                leaf.name(),
                leaf.row().type(),
                leaf.score(),
                weighed.component().scale().top(),
                weighed.gap().bigDecimalValue(DECIMALS, RoundingMode.HALF_UP),
                weighed.gap().getNumerator() + "/" + weighed.gap().getDenominator());
    }
}
