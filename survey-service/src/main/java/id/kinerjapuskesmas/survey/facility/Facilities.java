package id.kinerjapuskesmas.survey.facility;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The facilities in the caller's reach; anything out of reach is answered like something that does not exist. */
@ApplicationScoped
public class Facilities {

    private final EntityManager entities;
    private final Caller caller;

    Facilities(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** The facility, or 404 when the caller may not know of it. */
    public Facility reach(String code) {
        return find(code)
                .map(RegisteredFacility::toFacility)
                .filter(facility -> caller.scope().covers(facility.facility(), facility.region()))
                .orElseThrow(() -> ProblemException.notFound("facility", code));
    }

    /** The service units of a facility. */
    public List<ServiceUnit> unitsOf(String facility) {
        return entities.createQuery(
                        "from StoredServiceUnit where facility = :facility order by unit", StoredServiceUnit.class)
                .setParameter("facility", facility)
                .getResultStream()
                .map(StoredServiceUnit::toServiceUnit)
                .toList();
    }

    /** All facilities of a region, by code; the caller's reach of the whole region is checked before. */
    public List<Facility> ofRegion(String region) {
        return entities.createQuery(
                        "from RegisteredFacility where region like :region order by facility", RegisteredFacility.class)
                .setParameter("region", region + "%")
                .getResultStream()
                .map(RegisteredFacility::toFacility)
                .toList();
    }

    Optional<RegisteredFacility> find(String code) {
        return Optional.ofNullable(entities.find(RegisteredFacility.class, code));
    }

    List<Facility> list(String region, PageRequest page) {
        var scope = caller.scope();
        var after = page.after();
        return entities.createQuery(
                        """
                        from RegisteredFacility
                        where region like :reach and region like :region
                          and facility like :own and facility > :after
                        order by facility""",
                        RegisteredFacility.class)
                .setParameter("reach", scope.regionPattern())
                .setParameter("region", region == null ? "%" : region + "%")
                .setParameter("own", scope.facility() == null ? "%" : scope.facility())
                .setParameter("after", after.isEmpty() ? "" : after.get(0))
                .setMaxResults(page.fetch())
                .getResultStream()
                .map(RegisteredFacility::toFacility)
                .toList();
    }

    /** Stores what the register says; true when the facility is new. */
    boolean put(String code, FacilityData data) {
        var known = find(code);
        mustAdminister(code, data.region());
        known.ifPresent(facility -> mustAdminister(code, facility.region));
        var facility = known.orElseGet(RegisteredFacility::new);
        facility.facility = code;
        facility.take(data);
        if (known.isEmpty()) {
            entities.persist(facility);
        }
        return known.isEmpty();
    }

    /** The facility as just stored, with its new revision. */
    Facility stored(String code) {
        entities.flush();
        return reach(code);
    }

    boolean mayAdminister(String code, String region) {
        return caller.scope().covers(code, region);
    }

    private void mustAdminister(String code, String region) {
        if (!mayAdminister(code, region)) {
            throw ProblemException.notFound("facility", code);
        }
    }
}
