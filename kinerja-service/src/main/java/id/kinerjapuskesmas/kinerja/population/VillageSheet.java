package id.kinerjapuskesmas.kinerja.population;

import id.kinerjapuskesmas.kinerja.report.Cells;
import id.kinerjapuskesmas.kinerja.report.ReportKey;
import id.kinerjapuskesmas.kinerja.report.ReportSheet;
import id.kinerjapuskesmas.kinerja.report.SumFinding;
import id.kinerjapuskesmas.rest.tabular.Columns;
import id.kinerjapuskesmas.rest.tabular.Row;
import java.util.List;

/** Villages in a file. */
class VillageSheet implements ReportSheet<VillageCounts> {

    @Override
    public Columns columns() {
        return Columns.required("village", "male", "female").optional("totalAsPrinted");
    }

    @Override
    public String part(Row row) {
        return Village.of(row);
    }

    @Override
    public VillageCounts content(Row row, ReportKey key) {
        var male = Cells.required(row, "male");
        var female = Cells.required(row, "female");
        var printed = Cells.count(row, "totalAsPrinted");
        return row.isFlawed() ? null : new VillageCounts(male, female, printed);
    }

    @Override
    public List<SumFinding> findings(VillageCounts content) {
        return content.findings();
    }
}
