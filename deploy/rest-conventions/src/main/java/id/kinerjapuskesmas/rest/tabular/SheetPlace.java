package id.kinerjapuskesmas.rest.tabular;

import id.kinerjapuskesmas.rest.problem.Flaw;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.CellAddress;

/** Where in a workbook a row stands, and of which kind its filled cells are. */
record SheetPlace(String sheet, List<String> header, Map<String, CellKind> kinds) {

    /** The flaw with its cell's address. */
    Flaw address(Flaw flaw) {
        var place = flaw.column() == null ? -1 : header.indexOf(flaw.column());
        return place < 0 || flaw.params().containsKey("cell")
                ? flaw
                : flaw.with("cell", CellAddress.convertNumToColString(place) + flaw.line())
                        .with("sheet", sheet);
    }
}
