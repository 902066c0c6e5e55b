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
    String service = "Umum";
    int revision = 1;

    boolean says(WardName wanted) {
        return name.equals(wanted.name()) && (wanted.service() == null || service.equals(wanted.service()));
    }

    void become(WardName wanted) {
        name = wanted.name();
        service = wanted.service() == null ? service : wanted.service();
    }

    Ward onTheWire() {
        return new Ward(key.facility(), key.ward(), name, service, revision);
    }
}
