package id.kinerjapuskesmas.kinerja.family;

import id.kinerjapuskesmas.kinerja.report.Reported;
import id.kinerjapuskesmas.rest.figure.Figure;
import id.kinerjapuskesmas.rest.figure.FigureBuilder;
import id.kinerjapuskesmas.rest.figure.Formula;
import id.kinerjapuskesmas.rest.figure.Unit;
import id.kinerjapuskesmas.rest.figure.ValueStatus;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/** What follows from the counts of villages; touches no database. */
final class IksComputation {

    static final int DECIMALS = 3;
    static final String REGULATION = "Permenkes 39/2016";

    private static final FamilyCounts NOBODY = new FamilyCounts(0L, 0L, 0L, 0L, 0L, Map.of());

    private final Instant at;
    private final String revision;

    private IksComputation(List<Reported<FamilyCounts>> reports) {
        this.at = reports.stream()
                .map(Reported::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        this.revision = reports.size() + "."
                + reports.stream().mapToLong(Reported::revision).sum();
    }

    static IksResults results(String facility, String region, String year, List<Reported<FamilyCounts>> reports) {
        var computation = new IksComputation(reports);
        var total = reports.stream().map(Reported::content).reduce(NOBODY, FamilyCounts::plus);
        var parts = facility != null
                ? reports.stream()
                        .map(one -> computation.area(facility, one.key().part(), one.content()))
                        .toList()
                : computation.facilities(reports);
        return new IksResults(
                facility,
                region,
                year,
                computation.area(facility, null, total),
                parts,
                Arrays.stream(FamilyIndicator.values())
                        .map(indicator -> computation.coverage(indicator, total))
                        .toList());
    }

    private List<IksArea> facilities(List<Reported<FamilyCounts>> reports) {
        return reports.stream()
                .collect(Collectors.groupingBy(
                        one -> one.key().facility(),
                        TreeMap::new,
                        Collectors.reducing(NOBODY, Reported::content, FamilyCounts::plus)))
                .entrySet()
                .stream()
                .map(one -> area(one.getKey(), null, one.getValue()))
                .toList();
    }

    private IksArea area(String facility, String village, FamilyCounts counts) {
        var index = FamilyIndex.ofArea(counts.healthy(), counts.withIndex());
        var figure = FigureBuilder.of("IKS", Unit.SCORE, new Formula("IKS", 1, REGULATION))
                .decimals(DECIMALS)
                .fraction(counts.healthy(), counts.withIndex())
                .n(counts.families());
        index.ifPresentOrElse(
                figure::value,
                () -> figure.undefined(
                        counts.families() == 0 ? ValueStatus.NO_DATA : ValueStatus.DENOMINATOR_ZERO,
                        counts.families() == 0 ? "NOT_REPORTED" : "NO_FAMILY_WITH_INDEX"));
        return new IksArea(
                facility,
                village,
                counts.families(),
                counts.healthy(),
                counts.preHealthy(),
                counts.unhealthy(),
                counts.withoutIndex(),
                figure.build(at, revision),
                index.map(FamilyCategory::of).orElse(null));
    }

    private Figure coverage(FamilyIndicator indicator, FamilyCounts total) {
        var answers = total.indicators().getOrDefault(indicator, IndicatorAnswers.NONE);
        var concerned = answers.yes() + answers.no();
        var figure = FigureBuilder.of("IKS_" + indicator, Unit.PERCENT, new Formula("IKS_COVERAGE", 1, REGULATION))
                .fraction(answers.yes(), concerned)
                .n(answers.families());
        if (total.families() > 0) {
            figure.completeness(BigFraction.of(answers.families(), total.families()));
        }
        if (answers.families() == 0) {
            figure.undefined(ValueStatus.NO_DATA, "NOT_REPORTED");
        } else if (concerned == 0) {
            figure.undefined(ValueStatus.NOT_APPLICABLE, "CONCERNS_NOBODY");
        } else {
            figure.value(BigFraction.of(answers.yes(), concerned).multiply(100));
        }
        return figure.build(at, revision);
    }
}
