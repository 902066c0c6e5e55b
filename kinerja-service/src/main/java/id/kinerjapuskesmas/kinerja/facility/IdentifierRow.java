package id.kinerjapuskesmas.kinerja.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

@Embeddable
class IdentifierRow {

    @Enumerated(EnumType.STRING)
    IdentifierSystem system;

    String value;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    static IdentifierRow of(Identifier identifier) {
        var row = new IdentifierRow();
        row.system = identifier.system();
        row.value = identifier.value();
        row.validFrom = Objects.requireNonNullElse(identifier.validFrom(), StatusRow.ALWAYS);
        row.validTo = identifier.validTo();
        return row;
    }

    Identifier identifier() {
        return new Identifier(system, value, validFrom.equals(StatusRow.ALWAYS) ? null : validFrom, validTo);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdentifierRow that && identifier().equals(that.identifier());
    }

    @Override
    public int hashCode() {
        return identifier().hashCode();
    }
}
