package id.kinerjapuskesmas.survey.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;

@Entity
@Table(name = "facility")
class RegisteredFacility {

    @Id
    String facility;

    String region;
    String name;
    String zone;

    @Generated(event = {EventType.INSERT, EventType.UPDATE})
    @Column(insertable = false, updatable = false)
    long revision;

    boolean says(FacilityData data) {
        return region.equals(data.region()) && name.equals(data.name()) && zone.equals(data.zone());
    }

    void take(FacilityData data) {
        region = data.region();
        name = data.name();
        zone = data.zone();
    }

    Facility toFacility() {
        return new Facility(facility, name, region, zone, revision);
    }
}
