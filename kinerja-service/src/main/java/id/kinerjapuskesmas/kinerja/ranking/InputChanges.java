package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a ranking was computed from, beside what the one before it was computed from. */
@ApplicationScoped
class InputChanges {

    /** Pulls that are the same are not compared figure by figure. */
    private static final String CHANGES =
            """
            pulls as (
                select coalesce(n.source, b.source) as source, b.pull as before, n.pull as now
                from (select * from ranking_input where ranking = :now) n
                full join (select * from ranking_input where ranking = :before) b on b.source = n.source
                where b.pull is distinct from n.pull),
            changes as (
                select coalesce(n.source, b.source) as kind, coalesce(n.facility, b.facility) as facility,
                       coalesce(n.indicator, b.indicator) as indicator, b.value as before, n.value as now,
                       b.value_status as status_before, n.value_status as status,
                       cast(null as bigint) as version_before, cast(null as bigint) as version
                from (select p.source, f.* from pulls p join upstream_figure f on f.pull = p.now) n
                full join (select p.source, f.* from pulls p join upstream_figure f on f.pull = p.before) b
                  on b.source = n.source and b.facility = n.facility and b.indicator = n.indicator
                where (b.value, b.value_status) is distinct from (n.value, n.value_status)
                union all
                select 'FORM', coalesce(n.facility, b.facility), 'FORM', null, null, null, null,
                       b.form_version, n.form_version
                from (select * from ranking_entry where ranking = :now) n
                full join (select * from ranking_entry where ranking = :before) b on b.facility = n.facility
                where (b.assessment, b.form_version) is distinct from (n.assessment, n.form_version))
            """;

    private final EntityManager entities;

    InputChanges(EntityManager entities) {
        this.entities = entities;
    }

    /** The ranking made last before this one of the same region, period and instrument. */
    Optional<RankingHead> before(RankingHead head) {
        return rows(entities.createNativeQuery(
                                RankingHead.SELECT
                                        + """
                                        where r.region = :region and r.period_start = :start and r.period_end = :end
                                          and r.instrument = :instrument
                                          and (r.created_at, r.ranking) < (:at, :ranking)
                                        order by r.created_at desc, r.ranking desc
                                        limit 1
                                        """,
                                Object[].class)
                        .setParameter("region", head.region())
                        .setParameter("start", head.periodStart())
                        .setParameter("end", head.periodEnd())
                        .setParameter("instrument", head.instrument())
                        .setParameter("at", head.createdAt())
                        .setParameter("ranking", head.ranking()))
                .stream()
                .map(RankingHead::of)
                .findFirst();
    }

    /** Empty for the first ranking of its kind. */
    Optional<InputChangeSummary> summary(RankingHead head) {
        return before(head).map(before -> {
            var counted = rows(entities.createNativeQuery(
                                    "with " + CHANGES
                                            + """
                                            select count(*) filter (where kind = 'SURVEY'),
                                                   count(*) filter (where kind = 'WARD'),
                                                   count(*) filter (where kind = 'FORM')
                                            from changes
                                            """,
                                    Object[].class)
                            .setParameter("now", head.ranking())
                            .setParameter("before", before.ranking()))
                    .get(0);
            return new InputChangeSummary(
                    before.ranking(), before.createdAt(), count(counted[0]), count(counted[1]), count(counted[2]));
        });
    }

    List<InputChange> list(RankingHead head, RankingHead before, Scope scope, PageRequest page) {
        var after = page.after().isEmpty() ? List.of("", "", "") : page.after();
        return rows(entities.createNativeQuery(
                                "with " + CHANGES
                                        + """
                                        select kind, facility, indicator, before, now, status_before, status,
                                               version_before, version
                                        from changes
                                        where (:own = '' or facility = :own)
                                          and (facility, kind, indicator) > (:facility, :kind, :indicator)
                                        order by facility, kind, indicator
                                        limit :limit
                                        """,
                                Object[].class)
                        .setParameter("now", head.ranking())
                        .setParameter("before", before.ranking())
                        .setParameter("own", scope.facility() == null ? "" : scope.facility())
                        .setParameter("facility", after.get(0))
                        .setParameter("kind", after.get(1))
                        .setParameter("indicator", after.get(2))
                        .setParameter("limit", page.fetch()))
                .stream()
                .map(row -> new InputChange(
                        InputChangeKind.valueOf((String) row[0]),
                        (String) row[1],
                        (String) row[2],
                        (BigDecimal) row[3],
                        (BigDecimal) row[4],
                        (String) row[5],
                        (String) row[6],
                        number(row[7]),
                        number(row[8])))
                .toList();
    }

    private static int count(Object value) {
        return ((Number) value).intValue();
    }

    private static Long number(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
