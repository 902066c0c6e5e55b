package id.kinerjapuskesmas.rest.tabular;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.rest.problem.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The first visible sheet of an uploaded workbook as a table: its first filled row is the header. */
final class WorkbookTable implements Iterator<Row>, AutoCloseable {

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Path file;
    private ReadableWorkbook workbook;
    private boolean from1904;
    private Stream<org.dhatim.fastexcel.reader.Row> stream;
    private Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private String sheet;
    private Template template;
    private SheetInspection found;
    private Set<Integer> computed = Set.of();
    private long headerLine;
    private List<String> header = List.of();
    private Row upcoming;

    private WorkbookTable(Path file) {
        this.file = file;
    }

    /** Keeps the body in a temporary file, inspects all of it and stands before its header. */
    static WorkbookTable open(InputStream body, WorkbookLimits limits) throws IOException {
        var table = new WorkbookTable(Files.createTempFile("workbook-", ".xlsx"));
        try {
            table.receive(body, limits);
            table.begin(WorkbookInspection.of(table.file, limits));
            return table;
        } catch (IOException | RuntimeException refused) {
            table.close();
            throw refused;
        }
    }

    String sheet() {
        return sheet;
    }

    Optional<Template> template() {
        return Optional.ofNullable(template);
    }

    /** The header's names as they stand, from the first column to the last filled one. */
    List<String> header() {
        return header;
    }

    /** Refuses formulas outside the columns that may have them, and reads on without those columns. */
    void mustBePlainBut(List<String> computedColumns) {
        computed = IntStream.range(0, header.size())
                .filter(place -> computedColumns.contains(header.get(place)))
                .boxed()
                .collect(Collectors.toSet());
        found.mustBePlain(sheet, computed);
    }

    /** A flaw of the header, with the cell it stands in. */
    Flaw inHeader(String name, Flaw flaw) {
        var place = header.indexOf(name);
        return place < 0
                ? flaw.with("sheet", sheet)
                : flaw.with("cell", CellAddress.convertNumToColString(place) + headerLine)
                        .with("sheet", sheet);
    }

    @Override
    public boolean hasNext() {
        while (upcoming == null && reading(rows::hasNext)) {
            upcoming = row(reading(rows::next));
        }
        return upcoming != null;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var row = upcoming;
        upcoming = null;
        return row;
    }

    @Override
    public void close() throws IOException {
        try {
            if (stream != null) {
                stream.close();
            }
            if (workbook != null) {
                workbook.close();
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Runs a step of the reader, whose failures of any kind mean that the file is damaged. */
    static <T> T reading(Reading<T> step) {
        try {
            return step.read();
        } catch (ExcelReaderException
                | XMLStreamException
                | IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException damaged) {
            throw WorkbookRefused.notAWorkbook();
        }
    }

    interface Reading<T> {
        T read() throws IOException, XMLStreamException;
    }

    private void receive(InputStream body, WorkbookLimits limits) throws IOException {
        long received;
        try (var out = Files.newOutputStream(file)) {
            received = new BoundedBody(body, limits.fileBytes()).transferTo(out);
        }
        if (received == 0) {
            throw ProblemException.of(
                    ProblemType.UNREADABLE_BODY, "EMPTY_FILE", Text.of("Berkas kosong.", "The file is empty."));
        }
        try (var in = Files.newInputStream(file)) {
            if (Arrays.equals(in.readNBytes(OLE2.length), OLE2)) {
                throw WorkbookRefused.encryptedOrOld();
            }
        }
    }

    private void begin(WorkbookInspection inspection) {
        from1904 = inspection.isFrom1904();
        workbook = reading(() -> new ReadableWorkbook(file.toFile(), new ReadingOptions(inspection.hasStyles(), true)));
        var data = workbook.getSheets()
                .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(WorkbookRefused::notAWorkbook);
        sheet = data.getName();
        template = workbook.findSheet(Template.SHEET).map(this::template).orElse(null);
        found = inspection.sheet(data.getId());
        stream = reading(data::openStream);
        rows = stream.iterator();
        while (header.isEmpty() && reading(rows::hasNext)) {
            header = header(reading(rows::next));
        }
        if (header.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.UNREADABLE_BODY,
                    "EMPTY_FILE",
                    Text.of("Lembar %s kosong.".formatted(sheet), "The sheet %s is empty.".formatted(sheet)));
        }
    }

    private Template template(Sheet hidden) {
        try (var cells = reading(hidden::openStream)) {
            var texts = reading(() -> cells.limit(1)
                    .flatMap(row -> row.stream().limit(3))
                    .map(cell -> cell == null ? "" : cell.getText())
                    .toList());
            return texts.size() < 2 ? null : new Template(texts.get(0), texts.get(1));
        }
    }

    private List<String> header(org.dhatim.fastexcel.reader.Row row) {
        headerLine = row.getRowNum();
        var names = new ArrayList<String>();
        for (var place = 0; place < row.getCellCount(); place++) {
            var cell = cell(row, place);
            names.add(cell == null ? "" : cell.text().strip());
        }
        while (!names.isEmpty() && names.get(names.size() - 1).isEmpty()) {
            names.remove(names.size() - 1);
        }
        return names;
    }

    private Row row(org.dhatim.fastexcel.reader.Row read) {
        var cells = new HashMap<String, String>();
        var kinds = new HashMap<String, CellKind>();
        String stray = null;
        for (var place = 0; place < read.getCellCount(); place++) {
            var cell = computed.contains(place) ? null : cell(read, place);
            if (cell == null) {
                continue;
            }
            if (place < header.size()) {
                cells.put(header.get(place), cell.text());
                kinds.put(header.get(place), cell.kind());
            } else if (stray == null) {
                stray = CellAddress.convertNumToColString(place) + read.getRowNum();
            }
        }
        if (cells.isEmpty() && stray == null) {
            return null;
        }
        var row = new Row(read.getRowNum(), cells, new SheetPlace(sheet, header, kinds));
        if (stray != null) {
            row.refuse(Flaw.cell(
                            row.line(),
                            null,
                            "WRONG_NUMBER_OF_FIELDS",
                            Text.of(
                                    "Sel %s terisi tetapi kolomnya tidak berkepala.".formatted(stray),
                                    "The cell %s is filled but its column has no header.".formatted(stray)))
                    .with("cell", stray)
                    .with("sheet", sheet));
        }
        return row;
    }

    private SheetCell cell(org.dhatim.fastexcel.reader.Row row, int place) {
        return row.hasCell(place) ? SheetCell.of(row.getCell(place), from1904) : null;
    }
}
