package id.kinerjapuskesmas.kinerja.facility;

import id.kinerjapuskesmas.kinerja.region.RegionCode;
import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The register as other features read it. */
@ApplicationScoped
public class Register {

    private final Facilities facilities;
    private final Clock clock;

    Register(Facilities facilities, Clock clock) {
        this.facilities = facilities;
        this.clock = clock;
    }

    /** Every facility in a region, in the order of their codes. */
    @Transactional
    public List<RegisteredFacility> facilitiesOf(String region) {
        return facilities.find("region like ?1 order by facility", Scope.regionPattern(region)).stream()
                .map(row -> new RegisteredFacility(row.facility, row.name, row.region, row.zone))
                .toList();
    }

    /** Every facility in a region with its dated status, by its code. */
    @Transactional
    public Map<String, Facility> byCode(String region) {
        var today = LocalDate.now(clock);
        return facilities.find("region like ?1", Scope.regionPattern(region)).stream()
                .collect(Collectors.toMap(row -> row.facility, row -> row.on(today), (a, b) -> a, HashMap::new));
    }

    /** The facility as it is today. */
    @Transactional
    public Optional<Facility> find(String facility) {
        return facilities.findByIdOptional(facility).map(row -> row.on(LocalDate.now(clock)));
    }

    /** The facility, or 404 when it is unknown or out of the given scope. */
    @Transactional
    public Facility required(String facility, Scope scope) {
        return find(facility)
                .filter(found -> scope.covers(found.facility(), found.region()))
                .orElseThrow(() -> ProblemException.notFound("facility", facility));
    }

    /** The Puskesmas of a region as they stood on a day, in one statement. */
    @Transactional
    public List<Standing> puskesmasOf(String region, LocalDate day) {
        return facilities
                .getEntityManager()
                .createNativeQuery(
                        """
                        select f.facility, f.name, f.region, s.inpatient
                        from facility f
                        cross join lateral (
                            select status.inpatient, status.type
                            from facility_status status
                            where status.facility = f.facility
                            order by status.valid_from <= :day desc,
                                     case when status.valid_from <= :day then status.valid_from end desc,
                                     status.valid_from
                            limit 1) s
                        where f.region like :region and s.type = 'PUSKESMAS'
                        order by f.facility
                        """,
                        Standing.class)
                .setParameter("day", day)
                .setParameter("region", RegionCode.within(region))
                .unwrap(org.hibernate.query.NativeQuery.class)
                .getResultList();
    }

    /** A Puskesmas as it stood on a day. */
    public record Standing(String facility, String name, String region, Boolean inpatient) {}
}
