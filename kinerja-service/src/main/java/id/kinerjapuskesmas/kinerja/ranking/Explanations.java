package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.rest.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Explained entries for other features. */
@ApplicationScoped
public class Explanations {

    private final Rankings rankings;
    private final ExplainEntry explain;
    private final EntityManager entities;
    private final Caller caller;

    Explanations(Rankings rankings, ExplainEntry explain, EntityManager entities, Caller caller) {
        this.rankings = rankings;
        this.explain = explain;
        this.entities = entities;
        this.caller = caller;
    }

    /** The explained entry, or 404 when ranking or entry is unknown or out of the caller's scope. */
    @Transactional
    public RankingExplanation required(UUID ranking, String facility) {
        return explain.of(rankings.requiredFor(ranking, facility, caller.scope()), facility);
    }

    /** The entry in the newest ranking of a period that holds the facility and that the caller may see. */
    @Transactional
    public Optional<RankingExplanation> newest(String facility, String period) {
        var scope = caller.scope();
        @SuppressWarnings("unchecked")
        List<UUID> newest = entities.createNativeQuery(
                        """
                        select r.ranking
                        from ranking_entry e join ranking r on r.ranking = e.ranking
                        where e.facility = :facility and r.period = :period
                          and (:own = e.facility or r.region like :scope)
                        order by r.created_at desc, r.ranking desc
                        limit 1
                        """,
                        UUID.class)
                .setParameter("facility", facility)
                .setParameter("period", period)
                .setParameter("own", scope.facility() == null ? "" : scope.facility())
                .setParameter("scope", scope.regionPattern())
                .getResultList();
        return newest.stream().findFirst().map(ranking -> required(ranking, facility));
    }
}
