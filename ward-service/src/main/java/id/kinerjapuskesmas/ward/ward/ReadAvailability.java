package id.kinerjapuskesmas.ward.ward;

import id.kinerjapuskesmas.ward.facility.Facilities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads how many beds are open and taken: by stays where a ward keeps them, else by the latest sheet. */
@ApplicationScoped
class ReadAvailability {

    private static final String FOUND =
            """
            select w.ward as ward, w.name as name, b.class as class, b.beds as beds, s.date as date, s.closing as closing,
                   m.ward is not null as stays, coalesce(l.lying, 0) as lying,
                   coalesce(c.aplicares_code, b.class) as aplicares_code
            from bed_period b
            join ward w on w.facility = b.facility and w.ward = b.ward
            left join bed_class c on c.class = b.class and c.valid_from <= :today
                 and (c.valid_to is null or c.valid_to >= :today)
            left join lateral (
                select c.date, c.closing from census c
                where c.facility = b.facility and c.ward = b.ward and c.class = b.class
                  and c.date <= :today and c.date > cast(:today as date) - 366
                order by c.date desc limit 1) s on true
            left join stay_month m on m.facility = b.facility and m.ward = b.ward
                 and m.month = date_trunc('month', cast(:today as date))
            left join lateral (
                select count(*) as lying from placement p
                where p.facility = b.facility and p.ward = b.ward and p.class = b.class
                  and p.since <= cast(:now as timestamptz) and p.until > cast(:now as timestamptz)) l on true
            where b.facility = :facility and b.valid_from <= :today and b.valid_to > :today and b.beds > 0
            order by w.ward, b.class
            """;

    private final EntityManager database;
    private final Facilities facilities;
    private final Clock clock;

    ReadAvailability(EntityManager database, Facilities facilities, Clock clock) {
        this.database = database;
        this.facilities = facilities;
        this.clock = clock;
    }

    Availability now(String facility) {
        return availability(facility, rows(facility));
    }

    AplicaresBeds asAplicares(String facility) {
        var rows = rows(facility);
        var codes = rows.stream()
                .collect(Collectors.toMap(
                        row -> row.get("class", String.class),
                        row -> row.get("aplicares_code", String.class),
                        (one, same) -> one));
        var now = availability(facility, rows);
        var unknown = new ArrayList<String>();
        var items = new ArrayList<AplicaresBed>();
        for (var beds : now.items()) {
            if (beds.free() == null) {
                unknown.add(beds.ward() + "/" + beds.bedClass());
            } else {
                items.add(aplicares(beds, codes));
            }
        }
        return new AplicaresBeds(facility, now.readAt(), items, unknown);
    }

    private static AplicaresBed aplicares(BedAvailability beds, Map<String, String> codes) {
        var free = Math.max(0, beds.free());
        return new AplicaresBed(
                codes.get(beds.bedClass().name()), beds.ward(), beds.name(), beds.beds(), free, 0, 0, free);
    }

    private List<Tuple> rows(String facility) {
        var today = facilities.reachable(facility).today(clock);
        return database
                .createNativeQuery(FOUND, Tuple.class)
                .setParameter("facility", facility)
                .setParameter("today", today)
                .setParameter("now", clock.instant())
                .getResultList()
                .stream()
                .map(Tuple.class::cast)
                .toList();
    }

    private Availability availability(String facility, List<Tuple> rows) {
        var found = facilities.reachable(facility);
        var zone = ZoneId.of(found.zone());
        var yesterday = found.today(clock).minusDays(1);
        var items = rows.stream()
                .map(row -> row.get("stays", Boolean.class) ? beds(row, clock.instant()) : beds(row, zone, yesterday))
                .toList();
        var beds = items.stream().mapToLong(BedAvailability::beds).sum();
        var known = items.stream().allMatch(item -> item.occupied() != null);
        var occupied =
                known ? items.stream().mapToLong(BedAvailability::occupied).sum() : 0;
        return new Availability(
                facility, clock.instant(), beds, known ? occupied : null, known ? beds - occupied : null, items);
    }

    private static BedAvailability beds(Tuple row, Instant now) {
        var beds = row.get("beds", Long.class);
        var lying = row.get("lying", Long.class);
        return new BedAvailability(
                row.get("ward", String.class),
                row.get("name", String.class),
                BedClass.valueOf(row.get("class", String.class)),
                beds,
                lying,
                beds - lying,
                OccupancySource.STAYS,
                now,
                false);
    }

    private static BedAvailability beds(Tuple row, ZoneId zone, LocalDate yesterday) {
        var beds = row.get("beds", Long.class);
        var date = row.get("date", LocalDate.class);
        var occupied = row.get("closing", Long.class);
        return new BedAvailability(
                row.get("ward", String.class),
                row.get("name", String.class),
                BedClass.valueOf(row.get("class", String.class)),
                beds,
                occupied,
                occupied == null ? null : beds - occupied,
                occupied == null ? OccupancySource.NONE : OccupancySource.CENSUS,
                date == null ? null : date.plusDays(1).atStartOfDay(zone).toInstant(),
                date == null || date.isBefore(yesterday));
    }
}
