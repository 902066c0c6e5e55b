package id.kinerjapuskesmas.ward.ward;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.ward.facility.Facilities;
import id.kinerjapuskesmas.ward.month.MonthLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The wards of the facilities in the caller's reach, and their beds. */
@ApplicationScoped
public class Wards {

    private final EntityManager database;
    private final Facilities facilities;
    private final MonthLock months;
    private final Caller caller;
    private final Conditional conditional;
    private final Clock clock;

    Wards(
            EntityManager database,
            Facilities facilities,
            MonthLock months,
            Caller caller,
            Conditional conditional,
            Clock clock) {
        this.database = database;
        this.facilities = facilities;
        this.months = months;
        this.caller = caller;
        this.conditional = conditional;
        this.clock = clock;
    }

    /** Refuses with 404 when the facility or the ward is not there for the caller. */
    public Ward reachable(String facility, String ward) {
        facilities.reachable(facility);
        return stored(facility, ward).onTheWire();
    }

    /** Notes that the ward keeps a class, before its first beds, sheet or total. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keepsClass(String facility, String ward, BedClass bedClass) {
        stored(facility, ward);
        database.createNativeQuery(
                        """
                        insert into ward_class (facility, ward, class) values (:facility, :ward, :class)
                        on conflict do nothing
                        """)
                .setParameter("facility", facility)
                .setParameter("ward", ward)
                .setParameter("class", bedClass.name())
                .executeUpdate();
    }

    /** Whether a facility has a ward of this code. */
    public boolean has(String facility, String ward) {
        return StoredWard.findById(new StoredWard.Key(facility, ward)) != null;
    }

    /** Whether the bed history of a class reaches a day. */
    public boolean bedsKnown(String facility, String ward, BedClass bedClass, LocalDate day) {
        return StoredBeds.count(
                        "key.facility = ?1 and key.ward = ?2 and key.bedClass = ?3 and key.validFrom <= ?4",
                        facility,
                        ward,
                        bedClass,
                        day)
                > 0;
    }

    /** What a write to a natural key left, and whether it was new. */
    record Written<T>(boolean created, T now) {}

    @Transactional
    Written<Ward> put(String facility, String ward, WardName name) {
        facilities.lock(facility);
        StoredWard stored = StoredWard.findById(new StoredWard.Key(facility, ward));
        var created = stored == null;
        if (created) {
            stored = new StoredWard();
            stored.key = new StoredWard.Key(facility, ward);
            stored.become(name);
            stored.persist();
            facilities.changed(facility);
        } else if (!stored.says(name)) {
            conditional.mustMatch(stored.revision);
            stored.become(name);
            stored.revision++;
            facilities.changed(facility);
        }
        conditional.tag(stored.revision);
        return new Written<>(created, stored.onTheWire());
    }

    @Transactional
    Written<BedEntry> putBeds(String facility, String ward, BedClass bedClass, LocalDate validFrom, BedCount count) {
        facilities.lock(facility);
        keepsClass(facility, ward, bedClass);
        var key = new StoredBeds.Key(facility, ward, bedClass, validFrom);
        StoredBeds stored = StoredBeds.findById(key);
        var created = stored == null;
        if (created) {
            stored = new StoredBeds();
            stored.key = key;
        } else if (!stored.says(count)) {
            conditional.mustMatch(stored.revision);
        }
        if (created || !stored.says(count)) {
            months.mustBeOpen(facility, validFrom, lastDayOf(key));
            stored.become(count, caller.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
            stored.persist();
            facilities.changed(facility);
        }
        conditional.tag(stored.revision);
        return new Written<>(created, stored.onTheWire());
    }

    /** The last day an entry of the bed history speaks of, or null when no other follows. */
    private static LocalDate lastDayOf(StoredBeds.Key key) {
        return StoredBeds.<StoredBeds>find(
                        """
                        key.facility = ?1 and key.ward = ?2 and key.bedClass = ?3 and key.validFrom > ?4
                        order by key.validFrom
                        """,
                        key.facility(),
                        key.ward(),
                        key.bedClass(),
                        key.validFrom())
                .firstResultOptional()
                .map(next -> next.key.validFrom().minusDays(1))
                .orElse(null);
    }

    List<Ward> list(String facility, String after, int limit) {
        facilities.reachable(facility);
        return StoredWard.<StoredWard>find("key.facility = ?1 and key.ward > ?2 order by key.ward", facility, after)
                .page(0, limit)
                .list()
                .stream()
                .map(StoredWard::onTheWire)
                .toList();
    }

    List<BedEntry> listBeds(String facility, String ward, List<String> after, int limit) {
        reachable(facility, ward);
        return StoredBeds.<StoredBeds>find(
                        """
                        key.facility = ?1 and key.ward = ?2
                        and (cast(key.bedClass as string) > ?3
                            or cast(key.bedClass as string) = ?3 and key.validFrom > ?4)
                        order by cast(key.bedClass as string), key.validFrom
                        """,
                        facility,
                        ward,
                        after.isEmpty() ? "" : after.get(0),
                        after.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(after.get(1)))
                .page(0, limit)
                .list()
                .stream()
                .map(StoredBeds::onTheWire)
                .toList();
    }

    BedEntry beds(String facility, String ward, BedClass bedClass, LocalDate validFrom) {
        reachable(facility, ward);
        StoredBeds stored = StoredBeds.findById(new StoredBeds.Key(facility, ward, bedClass, validFrom));
        if (stored == null) {
            throw ProblemException.notFound("beds", bedClass + "/" + validFrom);
        }
        return stored.onTheWire();
    }

    private static StoredWard stored(String facility, String ward) {
        StoredWard stored = StoredWard.findById(new StoredWard.Key(facility, ward));
        if (stored == null) {
            throw ProblemException.notFound("ward", ward);
        }
        return stored;
    }
}
