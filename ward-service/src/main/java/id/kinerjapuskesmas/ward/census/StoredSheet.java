package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.ward.ward.BedClass;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

@Entity
@Table(name = "census")
class StoredSheet extends PanacheEntityBase {

    @Embeddable
    record Key(
            String facility,
            String ward,
            @Column(name = "class") @Enumerated(EnumType.STRING) BedClass bedClass,
            LocalDate date) {

        Key dayBefore() {
            return new Key(facility, ward, bedClass, date.minusDays(1));
        }
    }

    private static final String DAILY = "DAILY";

    @EmbeddedId
    Key key;

    @Embedded
    DailyCounts counts;

    int revision;
    String reason;
    String author;
    Instant recordedAt;
    String source = DAILY;

    /** Whether it follows from stays and is corrected only by correcting them. */
    boolean isDerived() {
        return !source.equals(DAILY);
    }

    /** Whether the month of a ward is derived from stays. */
    static boolean followsStays(String facility, String ward, LocalDate day) {
        return !getEntityManager()
                .createNativeQuery("select 1 from stay_month where facility = ?1 and ward = ?2 and month = ?3")
                .setParameter(1, facility)
                .setParameter(2, ward)
                .setParameter(3, day.withDayOfMonth(1))
                .getResultList()
                .isEmpty();
    }

    void become(DailyCounts now, String why, String by, Instant at) {
        counts = now;
        reason = why;
        author = by;
        recordedAt = at;
        revision++;
    }

    DailyCensus onTheWire() {
        var from = isDerived() ? SheetSource.STAYS : SheetSource.DAILY;
        return wire(key, counts, from, revision, reason, author, recordedAt);
    }

    static DailyCensus wire(
            Key key,
            DailyCounts c,
            SheetSource source,
            int revision,
            String reason,
            String author,
            Instant recordedAt) {
        return new DailyCensus(
                key.facility(),
                key.ward(),
                key.bedClass(),
                key.date(),
                c.opening(),
                c.admitted(),
                c.transferredIn(),
                c.transferredOut(),
                c.home(),
                c.referred(),
                c.otherHospital(),
                c.ownRequest(),
                c.absconded(),
                c.deathsUnder48h(),
                c.deaths48hPlus(),
                c.sameDay(),
                c.closing(),
                c.lengthOfStayDays(),
                c.beds(),
                c.patientDays(),
                c.discharges(),
                source,
                revision,
                reason,
                author,
                recordedAt);
    }
}
