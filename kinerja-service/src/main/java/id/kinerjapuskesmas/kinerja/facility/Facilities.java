package id.kinerjapuskesmas.kinerja.facility;

import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@ApplicationScoped
class Facilities implements PanacheRepositoryBase<FacilityRow, String> {

    List<Facility> list(Scope scope, String region, PageRequest page, LocalDate day) {
        var after = page.after().isEmpty() ? "" : page.after().get(0);
        return find(
                        "region like ?1 and region like ?2 and (?3 = '' or facility = ?3) and facility > ?4 order by facility",
                        scope.regionPattern(),
                        region == null ? "%" : Scope.regionPattern(region),
                        scope.facility() == null ? "" : scope.facility(),
                        after)
                .range(0, page.limit())
                .stream()
                .map(row -> row.on(day))
                .toList();
    }

    Map<String, FacilityRow> byCode(Collection<String> codes) {
        return find("facility in ?1", codes).stream().collect(Collectors.toMap(row -> row.facility, row -> row));
    }
}
