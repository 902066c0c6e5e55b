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
import org.hibernate.annotations.Immutable;

/** What a sheet said before a correction; written by the database whenever a sheet is updated. */
@Entity
@Immutable
@Table(name = "census_revision")
class CorrectedSheet extends PanacheEntityBase {

    @Embeddable
    record Key(
            String facility,
            String ward,
            @Column(name = "class") @Enumerated(EnumType.STRING) BedClass bedClass,
            LocalDate date,
            int revision) {}

    @EmbeddedId
    Key key;

    @Embedded
    DailyCounts counts;

    String reason;
    String author;
    Instant recordedAt;

    DailyCensus onTheWire() {
        return StoredSheet.wire(
                new StoredSheet.Key(key.facility(), key.ward(), key.bedClass(), key.date()),
                counts,
                SheetSource.DAILY,
                key.revision(),
                reason,
                author,
                recordedAt);
    }
}
