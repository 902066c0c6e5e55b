package id.kinerjapuskesmas.ward.ward;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "ward")
class StoredWard extends PanacheEntityBase {

    @Embeddable
    record Key(String facility, String ward) {}

    @EmbeddedId
    Key key;

    String name;
    int revision = 1;

    Ward onTheWire() {
        return new Ward(key.facility(), key.ward(), name, revision);
    }
}
