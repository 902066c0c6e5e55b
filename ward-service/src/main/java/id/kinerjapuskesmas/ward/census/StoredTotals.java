package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.ward.ward.BedClass;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

@Entity
@Table(name = "monthly_totals")
class StoredTotals extends PanacheEntityBase {

    /** The month is kept as its first day. */
    @Embeddable
    record Key(
            String facility,
            String ward,
            @Column(name = "class") @Enumerated(EnumType.STRING) BedClass bedClass,
            LocalDate month) {}

    @EmbeddedId
    Key key;

    long patientDays;
    Long lengthOfStayDays;
    Long discharges;

    @Column(name = "deaths_under48h")
    Long deathsUnder48h;

    @Column(name = "deaths48h_plus")
    Long deaths48hPlus;

    Long beds;
    String note;
    int revision;
    String reason;
    String author;
    Instant recordedAt;

    /** Whether the month of a sheet is already filled by totals. */
    static boolean stand(StoredSheet.Key sheet) {
        return findById(new Key(
                        sheet.facility(),
                        sheet.ward(),
                        sheet.bedClass(),
                        sheet.date().withDayOfMonth(1)))
                != null;
    }

    boolean says(TotalsSheet sheet) {
        return author != null
                && patientDays == sheet.patientDays()
                && Objects.equals(lengthOfStayDays, sheet.lengthOfStayDays())
                && Objects.equals(discharges, sheet.discharges())
                && Objects.equals(deathsUnder48h, sheet.deathsUnder48h())
                && Objects.equals(deaths48hPlus, sheet.deaths48hPlus())
                && Objects.equals(beds, sheet.beds())
                && Objects.equals(note, sheet.note());
    }

    void become(TotalsSheet sheet, String why, String by, Instant at) {
        patientDays = sheet.patientDays();
        lengthOfStayDays = sheet.lengthOfStayDays();
        discharges = sheet.discharges();
        deathsUnder48h = sheet.deathsUnder48h();
        deaths48hPlus = sheet.deaths48hPlus();
        beds = sheet.beds();
        note = sheet.note();
        reason = why == null && revision > 0 ? CensusTexts.FILLED_ANEW.id() : why;
        author = by;
        recordedAt = at;
        revision++;
    }

    MonthlyTotals onTheWire() {
        return new MonthlyTotals(
                key.facility(),
                key.ward(),
                key.bedClass(),
                YearMonth.from(key.month()),
                patientDays,
                lengthOfStayDays,
                discharges,
                deathsUnder48h,
                deaths48hPlus,
                beds,
                note,
                revision,
                reason,
                author,
                recordedAt);
    }
}
