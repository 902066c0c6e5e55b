package id.kinerjapuskesmas.ward.facility;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The facilities within the caller's reach; one outside it is answered as one that does not exist. */
@ApplicationScoped
public class Facilities {

    private final EntityManager database;
    private final Caller caller;

    Facilities(EntityManager database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** The facility, or 404 when the caller may not know of it. */
    public Facility reachable(String code) {
        return stored(code, LockModeType.NONE).onTheWire();
    }

    /** As {@link #reachable}, holding back other writers to the same facility until this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Facility lock(String code) {
        return stored(code, LockModeType.PESSIMISTIC_WRITE).onTheWire();
    }

    /** Raises the facility's revision, because something it owns changed; the caller holds its lock. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(String code) {
        database.createNativeQuery("update facility set revision = revision + 1 where facility = :facility")
                .setParameter("facility", code)
                .executeUpdate();
    }

    /** The revision of all that the facility owns. */
    public String revision(String code) {
        return String.valueOf(stored(code, LockModeType.NONE).revision);
    }

    /**
     * The revision of all facilities of a region. Revisions are summed rather than the highest taken, because writers of
     * different facilities may commit in any order; the hash tells apart a facility that left from one that came.
     */
    public String revisionOfRegion(String region) {
        return (String) database.createNativeQuery(
                        """
                        select coalesce(sum(revision), 0) || '.'
                            || to_hex(mod(coalesce(sum(hashtextextended(facility || ':' || revision, 0)), 0), 4294967296)::bigint)
                        from facility
                        where region like :pattern
                        """)
                .setParameter("pattern", Scope.regionPattern(region))
                .getSingleResult();
    }

    /** All facilities of a region that lies within the caller's scope as a whole, else 404. */
    public List<Facility> inRegion(String region) {
        caller.mustReachRegion(region);
        return RegisteredFacility.<RegisteredFacility>list("region like ?1", Scope.regionPattern(region)).stream()
                .map(RegisteredFacility::onTheWire)
                .toList();
    }

    List<Facility> list(String region, String after, int limit) {
        var scope = caller.scope();
        return RegisteredFacility.<RegisteredFacility>find(
                        """
                        region like ?1 and region like ?2 and (?3 = '' or facility = ?3) and facility > ?4
                        order by facility
                        """,
                        scope.regionPattern(),
                        region == null ? "%" : Scope.regionPattern(region),
                        Optional.ofNullable(scope.facility()).orElse(""),
                        after)
                .page(0, limit)
                .list()
                .stream()
                .map(RegisteredFacility::onTheWire)
                .toList();
    }

    /** What registering did, and what stood there before. */
    record Registered(boolean created, boolean changed, Facility before) {}

    /** Refusals leave the transaction alive, so that an import can go on with the next row. */
    @Transactional(dontRollbackOn = ProblemException.class)
    Registered register(String code, FacilityRegistration registration) {
        caller.mustReachRegion(registration.region());
        var created = database.createNativeQuery(
                                """
                                insert into facility (facility, name, region, zone)
                                values (:facility, :name, :region, :zone)
                                on conflict (facility) do nothing
                                """)
                        .setParameter("facility", code)
                        .setParameter("name", registration.name())
                        .setParameter("region", registration.region())
                        .setParameter("zone", registration.zone())
                        .executeUpdate()
                == 1;
        if (created) {
            return new Registered(true, true, null);
        }
        var stored = stored(code, LockModeType.PESSIMISTIC_WRITE);
        var before = stored.onTheWire();
        return new Registered(false, stored.become(registration), before);
    }

    private RegisteredFacility stored(String code, LockModeType lock) {
        RegisteredFacility stored = RegisteredFacility.findById(code, lock);
        if (stored == null || !caller.scope().covers(stored.facility, stored.region)) {
            throw ProblemException.notFound("facility", code);
        }
        return stored;
    }
}
