package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Entries as they are selected from the table. */
final class Entries {

    static final String COLUMNS =
            """
            select facility, name, region, kelompok, rank, position, computed_kelompok, established,
                   coverage, coverage_exact, coverage_kelompok, management, management_exact, management_kelompok,
                   quality, quality_exact, quality_kelompok, ikm, filled, not_applicable,
                   array_to_string(flags, ' '), array_to_string(absent_inputs, ' '), assessment
            from ranking_entry
            """;

    private Entries() {}

    static RankingEntry entry(Object[] row) {
        return new RankingEntry(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                Kelompok.valueOf((String) row[3]),
                (Integer) row[4],
                (Integer) row[5],
                Kelompok.valueOf((String) row[6]),
                (Boolean) row[7],
                component(row, 8),
                component(row, 11),
                component(row, 14),
                (BigDecimal) row[17],
                (Integer) row[18],
                (Integer) row[19],
                codes((String) row[20]),
                codes((String) row[21]),
                (UUID) row[22]);
    }

    private static ComponentValue component(Object[] row, int from) {
        return row[from] == null
                ? null
                : new ComponentValue(
                        (BigDecimal) row[from], (String) row[from + 1], Kelompok.valueOf((String) row[from + 2]));
    }

    private static List<String> codes(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }
}
