package id.kinerjapuskesmas.local.example;

import id.kinerjapuskesmas.local.example.InstrumentItem.Step;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The assessment of one Puskesmas for 2025, drawn from its seed by the type of each indicator. */
public final class GeneratedAssessment {

    private static final Instant STARTED = Instant.parse("2026-01-05T01:00:00Z");

    private final Puskesmas puskesmas;
    /** How well the Puskesmas does, from 0 to 1; its rows scatter around it. */
    private final double level;

    public GeneratedAssessment(Puskesmas puskesmas) {
        this.puskesmas = puskesmas;
        this.level = Seed.random("assessment/" + puskesmas.code()).nextDouble();
    }

    public UUID id() {
        return Seed.id(STARTED, "assessment/" + puskesmas.code());
    }

    /** One value for every row that a Puskesmas of this kind fills in. */
    public List<AssessmentValue> values(List<InstrumentItem> instrument) {
        return instrument.stream()
                .filter(item -> puskesmas.inpatient() || !item.inpatientOnly())
                .map(this::value)
                .toList();
    }

    /** Two coverages of which the Dinas could confirm a little less than was counted. */
    public List<Finding> findings(List<InstrumentItem> instrument) {
        var corrected = Draw.of("findings/" + puskesmas.code());
        var coverages = values(instrument.stream()
                        .filter(item -> item.type().equals("COVERAGE"))
                        .toList())
                .stream()
                .filter(value -> value.numerator() > 20)
                .toList();
        var first = corrected.random().nextInt(coverages.size());
        var second = (first + 1 + corrected.random().nextInt(coverages.size() - 1)) % coverages.size();
        return List.of(first, second).stream()
                .map(coverages::get)
                .map(value -> {
                    var fewer = corrected.between(1, 12);
                    return new Finding(
                            AssessmentValue.of(value.indicator(), value.numerator() - fewer, value.denominator()),
                            fewer + " tidak ada di register (data contoh, dibangkitkan)");
                })
                .toList();
    }

    private AssessmentValue value(InstrumentItem item) {
        var draw = Draw.of("assessment/" + puskesmas.code() + "/" + item.code());
        return switch (item.type()) {
            case "COVERAGE" -> coverage(item, draw);
            case "COUNT" ->
                AssessmentValue.count(item.code(), Math.max(0, Math.round(item.target() * performance(draw))));
            case "LOWER_IS_BETTER", "RANGE", "RATIO_ABOVE" -> banded(item, draw);
            case "SCORE" -> AssessmentValue.scored(item.code(), points(draw));
            case "BINARY" -> AssessmentValue.scored(item.code(), draw.happens(0.75 + 0.25 * level) ? 10 : 0);
            default -> throw new IllegalArgumentException(item.code() + " has the unknown type " + item.type());
        };
    }

    private AssessmentValue coverage(InstrumentItem item, Draw draw) {
        var population = draw.between(80, 2400);
        var served = Math.round(population * item.target() / 100 * performance(draw));
        return AssessmentValue.of(item.code(), Math.max(0, Math.min(population, served)), population);
    }

    /** Share of the target that was reached; the weak reach seven tenths, the strong a little more than all. */
    private double performance(Draw draw) {
        return Math.max(0.2, draw.around(0.69 + 0.38 * level, 0.09));
    }

    /** A value in the best step, or now and then in one beside it. */
    private AssessmentValue banded(InstrumentItem item, Draw draw) {
        var bands = item.bands();
        var step = best(bands);
        if (!draw.happens(0.55 + 0.4 * level)) {
            step = step + 1 < bands.size() ? step + 1 : step - 1;
        }
        var lower = step == 0 ? 0 : bands.get(step - 1).upTo();
        var upper = bands.get(step).upTo() == null
                ? lower * 1.3 + 0.1
                : bands.get(step).upTo();
        var value = lower + (upper - lower) * (0.1 + 0.8 * draw.random().nextDouble());
        var denominator = item.factor() == 1 ? draw.between(60, 400) : draw.between(900, 9000);
        return AssessmentValue.of(item.code(), Math.round(value * denominator / item.factor()), denominator);
    }

    private static int best(List<Step> bands) {
        var best = 0;
        for (var i = 1; i < bands.size(); i++) {
            if (bands.get(i).score() > bands.get(best).score()) {
                best = i;
            }
        }
        return best;
    }

    private int points(Draw draw) {
        var ten = (int) (25 + 70 * level);
        return draw.choose(new Integer[] {10, 7, 4, 0}, ten, 45, (int) (24 - 20 * level), (int) (4 - 4 * level));
    }
}
