package id.kinerjapuskesmas.kinerja.spm;

import id.kinerjapuskesmas.kinerja.scoring.Aggregation;
import id.kinerjapuskesmas.kinerja.scoring.Reading;
import id.kinerjapuskesmas.kinerja.spm.SheetTotals.Standing;
import id.kinerjapuskesmas.rest.figure.Figure;
import id.kinerjapuskesmas.rest.figure.FigureBuilder;
import id.kinerjapuskesmas.rest.figure.Formula;
import id.kinerjapuskesmas.rest.figure.Unit;
import id.kinerjapuskesmas.rest.figure.ValueStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/** The results of one subject and period from what its sheets add up to; touches no database. */
final class SpmComputation {

    static final int FORMULA = 1;
    private static final String NOT_APPLICABLE = "NOT_APPLICABLE";

    private final SpmVersion version;
    private final Map<SpmRow.Key, SpmTotals> totals;
    private final Standing standing;
    private final long sheetsExpected;

    SpmComputation(SpmVersion version, Map<SpmRow.Key, SpmTotals> totals, Standing standing, long sheetsExpected) {
        this.version = version;
        this.totals = totals;
        this.standing = standing;
        this.sheetsExpected = sheetsExpected;
    }

    /** One indicator with its exact values beside the rounded ones. */
    record Outcome(SpmResult result, BigFraction raw, BigFraction index) {}

    List<Outcome> outcomes() {
        return version.indicators().stream().map(this::outcome).toList();
    }

    Outcome outcome(SpmIndicator indicator) {
        var sum = people(indicator);
        var counts = sum.isEmpty() ? null : sum.counts(indicator.aggregation());
        var raw = counts == null ? null : SpmIndex.raw(counts.numerator(), counts.denominator(), indicator.factor());
        var items = items(indicator);
        var quality = quality(indicator, items);
        var reason = indexReason(indicator, counts, raw, items, quality);
        var index = reason == null ? SpmIndex.service(raw, quality) : null;
        var isPercent = indicator.unit() == Unit.PERCENT;
        var result = new SpmResult(
                indicator.indicator(),
                indicator.number(),
                indicator.name(),
                figure(indicator, sum, counts, raw),
                isPercent ? rounded(raw == null ? null : SpmIndex.capped(raw), 2) : null,
                indicator.target(),
                TargetStatus.of(raw, indicator.exactTarget()),
                rounded(raw == null ? null : raw.subtract(indicator.exactTarget()), indicator.decimals()),
                indicator.aggregation(),
                sum.facilities(),
                sum.sheets(),
                rounded(quality, 2),
                items.size(),
                rounded(index, 2),
                reason);
        return new Outcome(result, raw, index);
    }

    private Figure figure(SpmIndicator indicator, SpmTotals sum, Reading.Counts counts, BigFraction raw) {
        var figure = FigureBuilder.of(
                        "SPM_" + indicator.indicator(),
                        indicator.unit(),
                        new Formula("SPM_" + indicator.aggregation(), FORMULA, version.regulation()))
                .decimals(indicator.decimals());
        if (counts == null) {
            figure.undefined(ValueStatus.NO_DATA, "NOT_REPORTED");
        } else {
            figure.fraction(counts.numerator(), counts.denominator()).n(sum.facilities());
            if (raw == null) {
                figure.undefined(ValueStatus.NOT_APPLICABLE, "NO_TARGET_POPULATION");
                if (counts.numerator() > 0) {
                    figure.flag("SERVED_WITHOUT_TARGET");
                }
            } else {
                figure.value(raw);
                if (indicator.unit() == Unit.PERCENT && raw.compareTo(SpmIndex.HUNDRED) > 0) {
                    figure.flag("OVER_100");
                }
            }
            if (sum.sheets() < sheetsExpected) {
                figure.flag("MONTHS_MISSING");
            }
        }
        if (sheetsExpected > 0) {
            figure.completeness(BigFraction.of(Math.min(sum.sheets(), sheetsExpected), sheetsExpected));
        }
        var at = standing.changedAt() == null ? Instant.EPOCH : standing.changedAt();
        return figure.build(at, standing.revision());
    }

    private SpmTotals people(SpmIndicator indicator) {
        return totals.getOrDefault(new SpmRow.Key(indicator.indicator(), SpmRow.PEOPLE), SpmTotals.NONE);
    }

    /** Goods and staff as last reported, in the order of the annex. */
    List<SpmItem> items(SpmIndicator indicator) {
        return totals.entrySet().stream()
                .filter(entry -> entry.getKey().indicator().equals(indicator.indicator())
                        && !entry.getKey().item().equals(SpmRow.PEOPLE))
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(entry -> item(entry.getKey().item(), entry.getValue().counts(Aggregation.LAST)))
                .toList();
    }

    private static SpmItem item(String item, Reading.Counts counts) {
        var percent = SpmIndex.raw(counts.numerator(), counts.denominator(), 100);
        return new SpmItem(
                item,
                counts.numerator(),
                counts.denominator(),
                rounded(percent == null ? null : SpmIndex.capped(percent), 2));
    }

    /** Null while the annex lists more items than were reported, or when nothing is needed. */
    private static BigFraction quality(SpmIndicator indicator, List<SpmItem> items) {
        if (items.isEmpty() || (indicator.qualityItems() != null && items.size() < indicator.qualityItems())) {
            return null;
        }
        return SpmIndex.quality(items.stream()
                .map(item -> SpmIndex.raw(item.available(), item.needed(), 100))
                .toList());
    }

    private String indexReason(
            SpmIndicator indicator, Reading.Counts counts, BigFraction raw, List<SpmItem> items, BigFraction quality) {
        if (!version.hasIndex()) {
            return "INDEX_NOT_OF_THIS_VERSION";
        }
        if (counts == null) {
            return "NO_ACHIEVEMENT";
        }
        if (raw == null) {
            return NOT_APPLICABLE;
        }
        if (quality != null) {
            return null;
        }
        var complete = indicator.qualityItems() == null ? !items.isEmpty() : items.size() >= indicator.qualityItems();
        return complete ? "NO_QUALITY_NEEDED" : "QUALITY_INCOMPLETE";
    }

    SpmIndexResult index(List<Outcome> outcomes) {
        if (!version.hasIndex()) {
            return new SpmIndexResult(null, null, null, 0, List.of(), List.of(), "INDEX_NOT_OF_THIS_VERSION");
        }
        var notApplicable = new ArrayList<String>();
        var missing = new ArrayList<String>();
        var indices = new ArrayList<BigFraction>();
        for (var outcome : outcomes) {
            if (outcome.index() != null) {
                indices.add(outcome.index());
            } else if (NOT_APPLICABLE.equals(outcome.result().indexReason())) {
                notApplicable.add(outcome.result().indicator());
            } else {
                missing.add(outcome.result().indicator());
            }
        }
        var value = missing.isEmpty() ? SpmIndex.mean(indices) : null;
        return new SpmIndexResult(
                rounded(value, 3),
                value == null ? null : value.toString().replace(" ", ""),
                value == null ? null : SpmCategory.of(value),
                indices.size(),
                notApplicable,
                missing,
                value == null ? "INCOMPLETE" : null);
    }

    static BigDecimal rounded(BigFraction exact, int decimals) {
        return exact == null ? null : FigureBuilder.round(exact, decimals);
    }
}
