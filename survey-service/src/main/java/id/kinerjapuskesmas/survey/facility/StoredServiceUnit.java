package id.kinerjapuskesmas.survey.facility;

import id.kinerjapuskesmas.survey.questionnaire.Label;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;

@Entity
@Table(name = "service_unit")
@IdClass(StoredServiceUnit.Key.class)
class StoredServiceUnit {

    @Id
    String facility;

    @Id
    String unit;

    @Column(name = "name_id")
    String nameId;

    @Column(name = "name_en")
    String nameEn;

    @Version
    int version;

    ServiceUnit toServiceUnit() {
        return new ServiceUnit(unit, new Label(nameId, nameEn), version);
    }

    record Key(String facility, String unit) implements Serializable {}
}
