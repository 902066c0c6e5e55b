package id.kinerjapuskesmas.survey.facility;

import id.kinerjapuskesmas.rest.tabular.Column;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.Tabular;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All service units of a facility; they are few, so the list is complete. */
@Schema(description = "All service units of a facility, complete in one call.")
record ServiceUnitList(List<ServiceUnit> items) implements Tabular {

    static final String COLUMNS = "unit nameId nameEn";

    @Override
    public Export export() {
        var columns = List.of(
                Column.of("unit", "Kode unit", "Unit code"),
                Column.of("nameId", "Nama", "Name in Indonesian"),
                Column.of("nameEn", "Nama dalam bahasa Inggris", "Name"));
        return Export.of("unit-layanan", columns, sink -> {
            for (var unit : items) {
                sink.row(unit.unit(), unit.name().id(), unit.name().en());
            }
        });
    }
}
