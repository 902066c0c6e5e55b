package id.kinerjapuskesmas.survey.facility;

import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.tabular.Column;
import java.util.List;

/** Facilities as a table, headed as the import of facilities expects it; columns are only ever appended. */
final class FacilityColumns {

    static final String IDS = "facility name region zone";

    static final Page.Sheet<Facility> SHEET = new Page.Sheet<>(
            "fasilitas",
            List.of(
                    Column.of("facility", "Kode fasilitas", "Facility code"),
                    Column.of("name", "Nama", "Name"),
                    Column.of("region", "Kode wilayah", "Region code"),
                    Column.of("zone", "Zona waktu", "Time zone")),
            facility -> List.of(facility.facility(), facility.name(), facility.region(), facility.zone()));

    private FacilityColumns() {}
}
