package id.kinerjapuskesmas.rest.tabular;

import id.kinerjapuskesmas.rest.problem.Flaw;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.CellAddress;

/** Where in a workbook a row stands, and of which kind its filled cells are. */
record SheetPlace(String sheet, List<String> header, Map<String, CellKind> kinds) {

    /** The flaw with its cell's address. */
    Flaw address(Flaw flaw) {
        var cell = flaw.column() == null ? null : cell(flaw.column(), flaw.line());
        return cell == null || flaw.params().containsKey("cell")
                ? flaw
                : flaw.with("cell", cell).with("sheet", sheet);
    }

    /** The address of a column's cell; null for a column the sheet has not. */
    String cell(String column, long line) {
        var place = header.indexOf(column);
        return place < 0 ? null : CellAddress.convertNumToColString(place) + line;
    }
}
