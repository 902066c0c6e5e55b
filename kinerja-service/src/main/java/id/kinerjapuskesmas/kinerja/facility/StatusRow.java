package id.kinerjapuskesmas.kinerja.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

@Embeddable
class StatusRow {

    /** Stands in the table for as long as records go; older than any Puskesmas. */
    static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Enumerated(EnumType.STRING)
    FacilityType type;

    boolean inpatient;

    boolean blud;

    static StatusRow of(FacilityStatus status) {
        var row = new StatusRow();
        row.validFrom = Objects.requireNonNullElse(status.validFrom(), ALWAYS);
        row.type = status.type();
        row.inpatient = status.inpatient();
        row.blud = status.blud();
        return row;
    }

    FacilityStatus status() {
        return new FacilityStatus(validFrom.equals(ALWAYS) ? null : validFrom, type, inpatient, blud);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatusRow that && status().equals(that.status());
    }

    @Override
    public int hashCode() {
        return status().hashCode();
    }
}
