package id.kinerjapuskesmas.survey.facility;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.survey.questionnaire.Label;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The facilities in the caller's reach; anything out of reach is answered like something that does not exist. */
@ApplicationScoped
public class Facilities {

    private final EntityManager entities;
    private final DataSource database;
    private final Caller caller;

    Facilities(EntityManager entities, DataSource database, Caller caller) {
        this.entities = entities;
        this.database = database;
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
    public List<ServiceUnit> unitsOf(String facility) throws SQLException {
        try (var connection = database.getConnection()) {
            return unitsOf(connection, List.of(facility)).getOrDefault(facility, List.of());
        }
    }

    /** The service units of several facilities by facility, each in the order of their codes. */
    public Map<String, List<ServiceUnit>> unitsOf(Connection connection, Collection<String> facilities)
            throws SQLException {
        try (var select = connection.prepareStatement(
                """
                select facility, unit, name_id, name_en, version
                from service_unit where facility = any (?) order by facility, unit""")) {
            select.setArray(1, connection.createArrayOf("text", facilities.toArray()));
            var units = new HashMap<String, List<ServiceUnit>>();
            for (var row = select.executeQuery(); row.next(); ) {
                units.computeIfAbsent(row.getString(1), first -> new ArrayList<>())
                        .add(new ServiceUnit(
                                row.getString(2), new Label(row.getString(3), row.getString(4)), row.getInt(5)));
            }
            return units;
        }
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
