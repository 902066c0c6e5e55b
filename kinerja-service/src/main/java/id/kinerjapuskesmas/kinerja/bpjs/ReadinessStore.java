package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stored readiness of services. */
@ApplicationScoped
class ReadinessStore {

    private static final String COLUMNS =
            """
            select r.facility, r.service, r.state, r.planned_for, r.launched_on, r.note, r.revision, r.changed_by, r.changed_at
            from service_readiness r
            """;

    private final EntityManager entities;

    ReadinessStore(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Readiness> find(String facility, ServiceKind service) {
        return rows(entities.createNativeQuery(
                                COLUMNS + "where r.facility = :facility and r.service = :service", Object[].class)
                        .setParameter("facility", facility)
                        .setParameter("service", service.name()))
                .stream()
                .map(ReadinessStore::readiness)
                .findFirst();
    }

    List<Readiness> list(Scope scope, String region, ServiceKind service, PageRequest page) {
        var after = page.after().isEmpty() ? List.of("", "") : page.after();
        return rows(entities.createNativeQuery(
                                COLUMNS
                                        + """
                                        join facility f on f.facility = r.facility
                                        where f.region like :scope and f.region like :region
                                          and (:own = '' or r.facility = :own) and (:service = '' or r.service = :service)
                                          and (r.facility > :afterFacility
                                               or (r.facility = :afterFacility and r.service > :afterService))
                                        order by r.facility, r.service
                                        limit :limit
                                        """,
                                Object[].class)
                        .setParameter("scope", scope.regionPattern())
                        .setParameter("region", region == null ? "%" : Scope.regionPattern(region))
                        .setParameter("own", scope.facility() == null ? "" : scope.facility())
                        .setParameter("service", service == null ? "" : service.name())
                        .setParameter("afterFacility", after.get(0))
                        .setParameter("afterService", after.get(1))
                        .setParameter("limit", page.fetch()))
                .stream()
                .map(ReadinessStore::readiness)
                .toList();
    }

    void write(Readiness row) {
        entities.createNativeQuery(
                        """
                        insert into service_readiness
                            (facility, service, state, planned_for, launched_on, note, revision, changed_by, changed_at)
                        values (:facility, :service, :state, cast(:planned as date), cast(:launched as date), :note,
                                :revision, :by, :at)
                        on conflict (facility, service) do update set
                            state = excluded.state, planned_for = excluded.planned_for,
                            launched_on = excluded.launched_on, note = excluded.note, revision = excluded.revision,
                            changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        """)
                .setParameter("facility", row.facility())
                .setParameter("service", row.service().name())
                .setParameter("state", row.details().state().name())
                .setParameter("planned", row.details().plannedFor())
                .setParameter("launched", row.details().launchedOn())
                .setParameter("note", row.details().note())
                .setParameter("revision", row.revision())
                .setParameter("by", row.changedBy())
                .setParameter("at", row.changedAt())
                .executeUpdate();
    }

    private static Readiness readiness(Object[] row) {
        return new Readiness(
                (String) row[0],
                ServiceKind.valueOf((String) row[1]),
                new ReadinessDetails(
                        ReadinessState.valueOf((String) row[2]), date(row[3]), date(row[4]), (String) row[5]),
                (Long) row[6],
                (String) row[7],
                (Instant) row[8]);
    }

    private static LocalDate date(Object value) {
        return value instanceof Date sql ? sql.toLocalDate() : (LocalDate) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
