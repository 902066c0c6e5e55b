package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.assessment.RankedGroups;
import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The kelompok that can be established of an assessment. */
@ApplicationScoped
class LatestGroups implements RankedGroups {

    private final EntityManager entities;

    LatestGroups(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Group> latestOf(String facility, UUID assessment, long version) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        select e.kelompok, e.ranking
                        from ranking_entry e
                        join ranking r on r.ranking = e.ranking
                        where e.facility = :facility and e.assessment = :assessment and e.assessment_version = :version
                        order by r.created_at desc, r.ranking desc
                        limit 1
                        """,
                        Object[].class)
                .setParameter("facility", facility)
                .setParameter("assessment", assessment)
                .setParameter("version", version)
                .getResultList();
        return rows.stream()
                .map(row -> new Group(Kelompok.valueOf((String) row[0]), (UUID) row[1]))
                .findFirst();
    }
}
