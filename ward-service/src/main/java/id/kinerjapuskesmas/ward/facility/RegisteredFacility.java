package id.kinerjapuskesmas.ward.facility;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "facility")
class RegisteredFacility extends PanacheEntityBase {

    @Id
    String facility;

    String name;
    String region;
    String zone;
    long revision;

    Facility onTheWire() {
        return new Facility(facility, name, region, zone);
    }

    /** Takes over what the register says; whether anything changed. */
    boolean become(FacilityRegistration registration) {
        if (onTheWire()
                .equals(new Facility(facility, registration.name(), registration.region(), registration.zone()))) {
            return false;
        }
        name = registration.name();
        region = registration.region();
        zone = registration.zone();
        revision++;
        return true;
    }
}
