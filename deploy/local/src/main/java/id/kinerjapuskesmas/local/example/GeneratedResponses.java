package id.kinerjapuskesmas.local.example;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Respondents of one Puskesmas in 2025, drawn from its seed: facilities, units and unsur differ plausibly. */
final class GeneratedResponses {

    static final LocalDate START = LocalDate.of(2025, 1, 1);
    static final LocalDate END = LocalDate.of(2025, 12, 31);
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);
    private static final int UNSUR = 9;
    /** U4, the fee: mostly free of charge, which scores 4. */
    private static final int FEE = 3;

    private final Puskesmas puskesmas;
    private final Draw draw;

    GeneratedResponses(Puskesmas puskesmas) {
        this.puskesmas = puskesmas;
        this.draw = Draw.of("responses/" + puskesmas.code());
    }

    ExampleSurvey survey() {
        var units = Arrays.stream(ServiceUnit.values())
                .filter(unit -> unit.existsAt(puskesmas))
                .toList();
        var rows = rows(units);
        return ExampleSurvey.of(
                puskesmas,
                "SKM 2025 " + puskesmas.title() + " (data contoh)",
                "DIBANGKITKAN / GENERATED: every response is generated from a fixed seed; none is a real respondent's.",
                START,
                END,
                draw.between(9, 60) * 1000L,
                units,
                rows);
    }

    private List<ResponseRow> rows(List<ServiceUnit> units) {
        var respondents = draw.between(100, 400);
        var level = draw.around(3.15, 0.17);
        var unsurOffset = draws(UNSUR, 0.13);
        unsurOffset[FEE] += 0.45;
        var unitOffset = draws(units.size(), 0.08);
        var rows = new ArrayList<ResponseRow>();
        for (var i = 0; i < respondents; i++) {
            var unit = draw.random().nextInt(units.size());
            var mood = draw.around(0, 0.28);
            var answers = new ArrayList<Integer>();
            for (var u = 0; u < UNSUR; u++) {
                answers.add(score(level + unsurOffset[u] + unitOffset[unit] + mood + draw.around(0, 0.45)));
            }
            var collected = moment();
            rows.add(new ResponseRow(
                    Seed.id(collected.toInstant(), puskesmas.code() + "/" + i),
                    units.get(unit).code(),
                    collected,
                    answers,
                    RespondentProfile.generate(draw, collected.getHour())));
        }
        rows.sort(Comparator.comparing(ResponseRow::collectedAt));
        return rows;
    }

    private OffsetDateTime moment() {
        var day = START.plusDays(draw.random().nextInt(365));
        return day.atTime(draw.between(8, 15), draw.between(0, 59), draw.between(0, 59))
                .atOffset(WIB);
    }

    private double[] draws(int count, double deviation) {
        var values = new double[count];
        for (var i = 0; i < count; i++) {
            values[i] = draw.around(0, deviation);
        }
        return values;
    }

    private static int score(double latent) {
        return (int) Math.max(1, Math.min(4, Math.round(latent)));
    }
}
