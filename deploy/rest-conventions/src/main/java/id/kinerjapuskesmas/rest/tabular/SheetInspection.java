package id.kinerjapuskesmas.rest.tabular;

import id.kinerjapuskesmas.rest.problem.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.CellAddress;

/** The rows and cells of one sheet are numbered sanely; where it has formulas and merged cells. */
final class SheetInspection {

    private static final int MOST_LISTED = 50;
    private static final Set<String> CELL_TYPES = Set.of("", "b", "e", "n", "s", "str", "inlineStr");
    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");
    private static final Pattern RANGE = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final String part;
    private final WorkbookLimits limits;
    private final Map<Integer, List<String>> formulas = new TreeMap<>();
    private final List<String> merged = new ArrayList<>();
    private Boolean rowsNumbered;
    private Boolean cellsAddressed;
    private int row;
    private int column;
    private String type = "";
    private int highestText = -1;

    SheetInspection(String part, WorkbookLimits limits) {
        this.part = part;
        this.limits = limits;
    }

    int highestText() {
        return highestText;
    }

    /**
     * Refuses a sheet whose cells are not plain values, each by its address.
     *
     * @param computed the places of columns, from 0, in which formulas are expected
     */
    void mustBePlain(String sheet, Set<Integer> computed) {
        List<Flaw> flaws = Stream.concat(
                        formulas.entrySet().stream()
                                .filter(column -> !computed.contains(column.getKey()))
                                .flatMap(column -> column.getValue().stream())
                                .map(cell -> WorkbookRefused.formula(sheet, cell)),
                        merged.stream().map(range -> WorkbookRefused.merged(sheet, range)))
                .limit(MOST_LISTED)
                .toList();
        if (!flaws.isEmpty()) {
            throw WorkbookRefused.of(flaws);
        }
    }

    /** Takes the start of an element; true when it read on to the element's end. */
    boolean start(String element, XMLStreamReader reader) throws XMLStreamException {
        switch (element) {
            case "row" -> row(WorkbookInspection.attribute(reader, "r"));
            case "c" -> cell(reader);
            case "f" -> list(formulas.computeIfAbsent(column - 1, place -> new ArrayList<>()), address());
            case "mergeCell" -> merge(WorkbookInspection.attribute(reader, "ref"));
            case "v" -> {
                if (type.equals("s")) {
                    text(reader.getElementText());
                    return true;
                }
            }
            default -> {}
        }
        return false;
    }

    private void row(String number) {
        var numbered = !number.isEmpty();
        if (rowsNumbered != null && rowsNumbered != numbered
                || numbered && !NUMBER.matcher(number).matches()) {
            throw WorkbookRefused.outOfOrder(part, "A" + (row + 1));
        }
        rowsNumbered = numbered;
        var next = numbered ? Integer.parseInt(number) : row + 1;
        if (next <= row) {
            throw WorkbookRefused.outOfOrder(part, "A" + next);
        }
        if (next > limits.rows()) {
            throw WorkbookRefused.tooManyRows(part, "A" + next, limits.rows());
        }
        row = next;
        column = 0;
    }

    private void cell(XMLStreamReader reader) {
        var address = WorkbookInspection.attribute(reader, "r");
        var addressed = !address.isEmpty();
        type = WorkbookInspection.attribute(reader, "t");
        var sane = (cellsAddressed == null || cellsAddressed == addressed)
                && (!addressed || ADDRESS.matcher(address).matches())
                && CELL_TYPES.contains(type)
                && row > 0;
        if (!sane) {
            throw WorkbookRefused.outOfOrder(part, address());
        }
        cellsAddressed = addressed;
        var place = addressed ? new CellAddress(address) : new CellAddress(row - 1, column);
        if (place.getRow() != row - 1 || place.getColumn() < column) {
            throw WorkbookRefused.outOfOrder(part, address);
        }
        if (place.getColumn() >= limits.columns()) {
            throw WorkbookRefused.tooWide(part, place.toString(), limits.columns());
        }
        column = place.getColumn() + 1;
    }

    private void merge(String range) {
        list(merged, RANGE.matcher(range).matches() ? range : "A1");
    }

    private void text(String index) {
        if (!NUMBER.matcher(index.strip()).matches()) {
            throw WorkbookRefused.outOfOrder(part, address());
        }
        highestText = Math.max(highestText, Integer.parseInt(index.strip()));
    }

    private String address() {
        return new CellAddress(Math.max(0, row - 1), Math.max(0, column - 1)).toString();
    }

    private static void list(List<String> found, String address) {
        if (found.size() < MOST_LISTED) {
            found.add(address);
        }
    }
}
