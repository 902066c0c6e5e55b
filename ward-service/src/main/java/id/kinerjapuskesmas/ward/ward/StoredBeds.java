package id.kinerjapuskesmas.ward.ward;

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

@Entity
@Table(name = "bed_history")
class StoredBeds extends PanacheEntityBase {

    @Embeddable
    record Key(
            String facility,
            String ward,
            @Column(name = "class") @Enumerated(EnumType.STRING) BedClass bedClass,
            LocalDate validFrom) {}

    @EmbeddedId
    Key key;

    long beds;
    String reason;
    String author;
    Instant recordedAt;
    int revision;

    boolean says(BedCount count) {
        return beds == count.beds() && reason.equals(count.reason());
    }

    void become(BedCount count, String by, Instant at) {
        beds = count.beds();
        reason = count.reason();
        author = by;
        recordedAt = at;
        revision++;
    }

    BedEntry onTheWire() {
        return new BedEntry(
                key.facility(),
                key.ward(),
                key.bedClass(),
                key.validFrom(),
                beds,
                reason,
                author,
                recordedAt,
                revision);
    }
}
