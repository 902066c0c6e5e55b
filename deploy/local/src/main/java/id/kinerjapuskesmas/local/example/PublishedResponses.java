package id.kinerjapuskesmas.local.example;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The two surveys of the example whose result is known from a publication. */
final class PublishedResponses {

    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);
    private static final List<ServiceUnit> WHOLE = List.of(ServiceUnit.SEMUA);

    private PublishedResponses() {}

    /** The 49 published rows of Pemkab Sekadau (semester I 2019) as the survey of a Ciamis facility: IKM 78.74, B. */
    static ExampleSurvey sekadau(Puskesmas puskesmas, List<List<Integer>> answers) {
        return survey(
                puskesmas,
                "SKM 2025 " + puskesmas.title() + " (data contoh)",
                "REPLAYED: answers are the 49 published rows of Pemkab Sekadau, semester I 2019 (IKM 78.74, B), not of"
                        + " this Puskesmas. DIBANGKITKAN / GENERATED: ids, days and population.",
                GeneratedResponses.START,
                GeneratedResponses.END,
                12_000,
                answers);
    }

    /** UPT Puskesmas Padas 2019: n = 100 and IKM 79.30 are published, the answers are made to match. */
    static ExampleSurvey padas(Puskesmas puskesmas) {
        return survey(
                puskesmas,
                "SKM 2019 UPT Puskesmas Padas (data contoh)",
                "PUBLISHED: n = 100, IKM 79.30 (B), 2,121 visits a month. DIBANGKITKAN / GENERATED to match: every answer;"
                        + " the table per unsur is not public. One answer on the fee is blank, because 100 complete"
                        + " forms of nine unsur cannot give 79.30.",
                LocalDate.of(2019, 1, 1),
                LocalDate.of(2019, 12, 31),
                2_121,
                padasAnswers());
    }

    /**
     * Eight unsur answered by all 100 with sums that add up to 2,475, and the fee by 99 with 376: (24.75 + 376/99)
     * * 25/9 = 79.29995.
     */
    static List<List<Integer>> padasAnswers() {
        int[] sums = {311, 308, 301, 376, 312, 317, 322, 304, 300};
        var rows = new ArrayList<List<Integer>>();
        for (var i = 0; i < 100; i++) {
            var row = new ArrayList<Integer>();
            for (var u = 0; u < sums.length; u++) {
                var fee = u == 3;
                row.add(fee && i == 99 ? null : answer(sums[u] - (fee ? 297 : 300), i, u));
            }
            rows.add(row);
        }
        return rows;
    }

    /** 3 for everybody, raised to 4 for {@code raised} of them, spread by a step that reaches each respondent once. */
    private static Integer answer(int raised, int respondent, int unsur) {
        var place = (respondent * 37 + unsur * 11) % (unsur == 3 ? 99 : 100);
        return place < raised ? 4 : 3;
    }

    private static ExampleSurvey survey(
            Puskesmas puskesmas,
            String title,
            String note,
            LocalDate start,
            LocalDate end,
            long population,
            List<List<Integer>> answers) {
        var rows = IntStream.range(0, answers.size())
                .mapToObj(i -> {
                    var collected = OffsetDateTime.of(start.plusDays(i * 3L), LocalTime.of(9, i % 60), WIB);
                    return new ResponseRow(
                            Seed.id(collected.toInstant(), puskesmas.code() + "/" + i),
                            ServiceUnit.SEMUA.code(),
                            collected,
                            answers.get(i),
                            null);
                })
                .toList();
        return ExampleSurvey.of(puskesmas, title, note, start, end, population, WHOLE, rows);
    }
}
