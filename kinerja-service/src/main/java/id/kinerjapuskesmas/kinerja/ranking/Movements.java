package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;

/** Two stored rankings side by side. */
@ApplicationScoped
class Movements {

    private final EntityManager entities;
    private final Rankings rankings;

    Movements(EntityManager entities, Rankings rankings) {
        this.entities = entities;
        this.rankings = rankings;
    }

    /** The ranking to compare with: the one asked for, or the newest of the same region's last period before. */
    RankingHead against(RankingHead head, UUID asked, Scope scope) {
        if (asked != null) {
            return rankings.required(asked, scope);
        }
        @SuppressWarnings("unchecked")
        List<UUID> earlier = entities.createNativeQuery(
                        """
                        select ranking from ranking
                        where region = :region and period_end < :start
                        order by period_end desc, period_start, created_at desc, ranking desc
                        limit 1
                        """,
                        UUID.class)
                .setParameter("region", head.region())
                .setParameter("start", head.periodStart())
                .getResultList();
        return earlier.stream()
                .findFirst()
                .map(ranking -> rankings.required(ranking, scope))
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.NOT_FOUND,
                        "NO_EARLIER_RANKING",
                        Text.of(
                                "Wilayah ini belum berperingkat untuk periode sebelumnya.",
                                "This region has no ranking of an earlier period.")));
    }

    @SuppressWarnings("unchecked")
    List<Movement> list(RankingHead head, RankingHead before, Scope scope, PageRequest page) {
        var after = page.after().isEmpty() ? "" : page.after().get(0);
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        select coalesce(n.facility, b.facility) as facility, coalesce(n.name, b.name), b.kelompok, n.kelompok,
                               b.rank, n.rank, b.position, n.position, b.coverage_exact, n.coverage_exact,
                               b.management_exact, n.management_exact, b.quality_exact, n.quality_exact
                        from (select * from ranking_entry where ranking = :now) n
                        full join (select * from ranking_entry where ranking = :before) b on b.facility = n.facility
                        where coalesce(n.facility, b.facility) > :after
                          and (:own = '' or coalesce(n.facility, b.facility) = :own)
                        order by facility
                        limit :limit
                        """,
                        Object[].class)
                .setParameter("now", head.ranking())
                .setParameter("before", before.ranking())
                .setParameter("after", after)
                .setParameter("own", scope.facility() == null ? "" : scope.facility())
                .setParameter("limit", page.fetch())
                .getResultList();
        var same = head.instrument().equals(before.instrument())
                && head.instrumentVersion() == before.instrumentVersion()
                && head.bandPolicy() == before.bandPolicy()
                && head.overallPolicy() == before.overallPolicy();
        return rows.stream().map(row -> movement(row, before, same)).toList();
    }

    private static Movement movement(Object[] row, RankingHead before, boolean same) {
        var positionBefore = (Integer) row[6];
        var position = (Integer) row[7];
        return new Movement(
                (String) row[0],
                (String) row[1],
                before.ranking(),
                before.period(),
                same,
                row[2] == null ? null : Kelompok.valueOf((String) row[2]),
                row[3] == null ? null : Kelompok.valueOf((String) row[3]),
                (Integer) row[4],
                (Integer) row[5],
                positionBefore,
                position,
                positionBefore == null || position == null ? null : positionBefore - position,
                change(row[8], row[9]),
                change(row[10], row[11]),
                change(row[12], row[13]));
    }

    private static BigDecimal change(Object before, Object now) {
        return before == null || now == null
                ? null
                : Simulate.exact((String) now)
                        .subtract(Simulate.exact((String) before))
                        .bigDecimalValue(2, RoundingMode.HALF_UP);
    }
}
