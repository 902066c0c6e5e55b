package id.kinerjapuskesmas.kinerja.region;

import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The stored regions; other features ask here whether one exists and what it is called. */
@ApplicationScoped
public class Regions implements PanacheRepositoryBase<RegionRow, String> {

    /** The region, or 404. */
    public Region required(String code) {
        return findByIdOptional(code)
                .map(RegionRow::region)
                .orElseThrow(() -> ProblemException.notFound("region", code));
    }

    public boolean exists(String code) {
        return findByIdOptional(code).isPresent();
    }

    /** Writers of the register take turns until their transactions end; it is written rarely and read always. */
    public void takeTurn() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('register', 7)) as text)")
                .getSingleResult();
    }

    /** The codes of all regions. */
    public List<String> codes() {
        return getEntityManager()
                .createQuery("select code from RegionRow", String.class)
                .getResultList();
    }

    /** Province and time zone of every row of the table. */
    public List<Object[]> zones() {
        return getEntityManager()
                .createNativeQuery("select province, zone from province_zone", Object[].class)
                .getResultList();
    }

    List<Region> list(String within, RegionLevel level, PageRequest page) {
        var after = page.after().isEmpty() ? "" : page.after().get(0);
        return find(
                        "code like ?1 and code > ?2 and (?3 = 0 or length(code) = ?3) order by code",
                        within + "%",
                        after,
                        level == null ? 0 : 2 + 3 * level.ordinal())
                .range(0, page.limit())
                .stream()
                .map(RegionRow::region)
                .toList();
    }
}
