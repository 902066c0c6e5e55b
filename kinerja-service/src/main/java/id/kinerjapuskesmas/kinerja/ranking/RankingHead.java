package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.scoring.BandPolicy;
import id.kinerjapuskesmas.kinerja.scoring.OverallPolicy;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What a stored ranking says of itself before anybody stands in it. */
record RankingHead(
        UUID ranking,
        String region,
        String period,
        LocalDate periodStart,
        LocalDate periodEnd,
        String instrument,
        int instrumentVersion,
        BandPolicy bandPolicy,
        OverallPolicy overallPolicy,
        Instant createdAt,
        String createdBy,
        String request) {

    static final String SELECT =
            """
            select r.ranking, r.region, r.period, r.period_start, r.period_end, r.instrument, r.instrument_version,
                   r.band_policy, r.overall_policy, r.created_at, r.created_by, r.request
            from ranking r
            """;

    static RankingHead of(Object[] row) {
        return new RankingHead(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                date(row[3]),
                date(row[4]),
                (String) row[5],
                (Integer) row[6],
                BandPolicy.valueOf((String) row[7]),
                OverallPolicy.valueOf((String) row[8]),
                (Instant) row[9],
                (String) row[10],
                (String) row[11]);
    }

    private static LocalDate date(Object value) {
        return value instanceof Date sql ? sql.toLocalDate() : (LocalDate) value;
    }

    RankingSummary summary() {
        return new RankingSummary(
                ranking,
                region,
                period,
                instrument,
                instrumentVersion,
                bandPolicy,
                overallPolicy,
                createdAt,
                createdBy);
    }
}
