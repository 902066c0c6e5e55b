package id.kinerjapuskesmas.kinerja.measure;

import id.kinerjapuskesmas.rest.figure.Ideal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The stored standards. */
@ApplicationScoped
public class Standards {

    private final EntityManager entities;

    Standards(EntityManager entities) {
        this.entities = entities;
    }

    /** All that may hold in a region, so that many figures cost one statement. */
    public record Book(String region, List<LocalStandard> standards) {

        /** What holds on a day: of the narrowest region, then the latest; null where there is none. */
        public Ideal ideal(Measure measure, LocalDate day) {
            return standards.stream()
                    .filter(one -> one.measure() == measure && !one.validFrom().isAfter(day))
                    .max(Comparator.comparingInt(
                                    (LocalStandard one) -> one.region().length())
                            .thenComparing(LocalStandard::validFrom))
                    .map(one -> one.bounds().ideal())
                    .orElse(null);
        }

        /** Changes whenever one of them does. */
        public long revision() {
            return standards.stream().mapToLong(LocalStandard::revision).sum();
        }
    }

    @Transactional
    public Book of(String region) {
        return new Book(
                region, all().stream().filter(one -> one.reaches(region)).toList());
    }

    @SuppressWarnings("unchecked")
    List<LocalStandard> all() {
        return ((List<Object[]>) entities.createNativeQuery(
                                """
                                select region, measure, valid_from, lower, upper, source, revision, changed_by, changed_at
                                from local_standard order by region, measure, valid_from
                                """,
                                Object[].class)
                        .getResultList())
                .stream()
                        .map(row -> new LocalStandard(
                                (String) row[0],
                                Measure.valueOf((String) row[1]),
                                row[2] instanceof Date date ? date.toLocalDate() : (LocalDate) row[2],
                                (BigDecimal) row[3],
                                (BigDecimal) row[4],
                                (String) row[5],
                                (Long) row[6],
                                (String) row[7],
                                (Instant) row[8]))
                        .toList();
    }

    Optional<LocalStandard> find(String region, Measure measure, LocalDate validFrom) {
        return all().stream()
                .filter(one -> one.region().equals(region)
                        && one.measure() == measure
                        && one.validFrom().equals(validFrom))
                .findFirst();
    }

    void write(LocalStandard standard) {
        entities.createNativeQuery(
                        """
                        insert into local_standard
                            (region, measure, valid_from, lower, upper, source, revision, changed_by, changed_at)
                        values (:region, :measure, :from, cast(:lower as numeric), cast(:upper as numeric), :source, :revision,
                            :by, :at)
                        on conflict (region, measure, valid_from) do update set
                            lower = excluded.lower, upper = excluded.upper, source = excluded.source,
                            revision = excluded.revision, changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        """)
                .setParameter("region", standard.region())
                .setParameter("measure", standard.measure().name())
                .setParameter("from", standard.validFrom())
                .setParameter("lower", text(standard.lower()))
                .setParameter("upper", text(standard.upper()))
                .setParameter("source", standard.source())
                .setParameter("revision", standard.revision())
                .setParameter("by", standard.changedBy())
                .setParameter("at", standard.changedAt())
                .executeUpdate();
    }

    private static String text(BigDecimal bound) {
        return bound == null ? null : bound.toPlainString();
    }
}
