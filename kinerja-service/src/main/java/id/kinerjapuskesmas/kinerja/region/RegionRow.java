package id.kinerjapuskesmas.kinerja.region;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "region")
class RegionRow extends PanacheEntityBase {

    @Id
    String code;

    String name;

    Long population;

    Region region() {
        var parsed = new RegionCode(code);
        return new Region(
                code,
                name,
                parsed.level(),
                parsed.parent().map(RegionCode::text).orElse(null),
                population);
    }
}
