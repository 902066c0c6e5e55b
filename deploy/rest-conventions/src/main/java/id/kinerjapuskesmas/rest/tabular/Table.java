package id.kinerjapuskesmas.rest.tabular;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.rest.problem.Text;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * An uploaded CSV, NDJSON or XLSX file, read row by row in bounded memory.
 *
 * <p>A file that is no table at all (empty, not UTF-8, wrong header) ends the request with 400; flaws of single rows are
 * noted in the {@link Row}s.
 */
public final class Table implements Iterable<Row>, AutoCloseable {

    public static final String CSV = "text/csv";
    public static final String NDJSON = "application/x-ndjson";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int LONGEST_LINE = 64 * 1024;
    private static final int SNIFFED = 8 * 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final AutoCloseable source;
    private final DetectedFormat format;
    private final Iterator<Row> rows;
    private final Template template;

    private final List<String> header;

    private Table(
            AutoCloseable source, DetectedFormat format, Iterator<Row> rows, List<String> header, Template template) {
        this.source = source;
        this.format = format;
        this.rows = rows;
        this.header = header;
        this.template = template;
    }

    /** Opens a body by its media type; anything but NDJSON and XLSX is read as CSV. */
    public static Table open(InputStream body, String mediaType, Columns columns) {
        return open(body, mediaType, header -> columns);
    }

    /**
     * Opens a body whose columns depend on its header, such as questions by number or by code.
     *
     * @param byHeader takes the header's names as they stand, none for NDJSON
     */
    public static Table open(InputStream body, String mediaType, Function<List<String>, Columns> byHeader) {
        if (mediaType != null && mediaType.startsWith(XLSX)) {
            return reading(() -> xlsx(body, byHeader));
        }
        var bytes = new BufferedInputStream(body);
        if (startsAsZip(bytes)) {
            throw notATable(
                    "WORKBOOK_SENT_AS_CSV",
                    Text.of(
                            "Ini buku kerja XLSX; kirim dengan Content-Type " + XLSX + ".",
                            "This is an XLSX workbook; send it with Content-Type " + XLSX + "."));
        }
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new PushbackReader(new BufferedReader(new InputStreamReader(bytes, decoder)), SNIFFED);
        return reading(() -> mediaType != null && mediaType.startsWith(NDJSON)
                ? ndjson(reader, byHeader.apply(List.of()))
                : csv(reader, byHeader));
    }

    private static boolean startsAsZip(BufferedInputStream body) {
        return reading(() -> {
            body.mark(ZIP.length);
            var start = body.readNBytes(ZIP.length);
            body.reset();
            return Arrays.equals(start, ZIP);
        });
    }

    public DetectedFormat format() {
        return format;
    }

    /** The columns of the file; for NDJSON all that it may have. */
    public List<String> header() {
        return header;
    }

    /** The template that a workbook says it was made from. */
    public Optional<Template> template() {
        return Optional.ofNullable(template);
    }

    @Override
    public Iterator<Row> iterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return reading(rows::hasNext);
            }

            @Override
            public Row next() {
                return reading(rows::next);
            }
        };
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Table xlsx(InputStream body, Function<List<String>, Columns> byHeader) throws IOException {
        var workbook = WorkbookTable.open(body, WorkbookLimits.DEFAULT);
        try {
            var header = workbook.header();
            var columns = byHeader.apply(header);
            workbook.mustBePlainBut(columns.computed());
            check(header, columns, workbook::inHeader);
            return new Table(
                    workbook,
                    new DetectedFormat(XLSX, null, null, workbook.sheet()),
                    workbook,
                    header,
                    workbook.template().orElse(null));
        } catch (RuntimeException refused) {
            workbook.close();
            throw refused;
        }
    }

    private static Table csv(PushbackReader reader, Function<List<String>, Columns> byHeader) throws IOException {
        var separator = sniffSeparator(reader);
        var decimalMark = separator == ';' ? ',' : '.';
        var records = CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(LONGEST_LINE * 16)
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(reader)
                .iterator();
        if (!records.hasNext()) {
            throw notATable("EMPTY_FILE", Text.of("Berkas kosong.", "The file is empty."));
        }
        var header = records.next().getFields().stream().map(String::strip).toList();
        check(header, byHeader.apply(header), (name, flaw) -> flaw);
        var rows = new Iterator<Row>() {
            @Override
            public boolean hasNext() {
                return records.hasNext();
            }

            @Override
            public Row next() {
                var record = records.next();
                var cells = new HashMap<String, String>();
                for (var i = 0; i < header.size() && i < record.getFieldCount(); i++) {
                    cells.put(header.get(i), record.getField(i));
                }
                var row = new Row(record.getStartingLineNumber(), cells, decimalMark);
                if (record.getFieldCount() != header.size()) {
                    row.refuse(Flaw.cell(
                                    row.line(),
                                    null,
                                    "WRONG_NUMBER_OF_FIELDS",
                                    Text.of(
                                            "Baris ini berisi %d kolom, kepala tabel %d."
                                                    .formatted(record.getFieldCount(), header.size()),
                                            "This line has %d fields, the header %d."
                                                    .formatted(record.getFieldCount(), header.size())))
                            .with("value", record.getFieldCount()));
                }
                return row;
            }
        };
        return new Table(
                reader,
                new DetectedFormat(CSV, String.valueOf(separator), String.valueOf(decimalMark), null),
                rows,
                header,
                null);
    }

    private static char sniffSeparator(PushbackReader reader) throws IOException {
        var buffer = new char[SNIFFED - 1];
        var length = Math.max(0, reader.read(buffer, 0, buffer.length));
        var start = length > 0 && buffer[0] == '\uFEFF' ? 1 : 0;
        var commas = 0;
        var semicolons = 0;
        for (var i = start; i < length && buffer[i] != '\n' && buffer[i] != '\r'; i++) {
            if (buffer[i] == 0) {
                throw notATable("BINARY_FILE", Text.of("Ini bukan berkas teks CSV.", "This is not a CSV text file."));
            }
            commas += buffer[i] == ',' ? 1 : 0;
            semicolons += buffer[i] == ';' ? 1 : 0;
        }
        reader.unread(buffer, start, length - start);
        return semicolons > commas ? ';' : ',';
    }

    private static void check(List<String> names, Columns columns, BiFunction<String, Flaw, Flaw> address) {
        var flaws = new ArrayList<Flaw>();
        var seen = new HashSet<String>();
        for (var name : names) {
            if (!columns.knows(name)) {
                flaws.add(headerFlaw(
                        name,
                        "UNKNOWN_COLUMN",
                        Text.of(
                                "Kolom tidak dikenal. Yang dikenal: " + columns.listed() + ".",
                                "Unknown column. Known are: " + columns.listed() + ".")));
            } else if (!seen.add(name)) {
                flaws.add(headerFlaw(name, "DUPLICATE_COLUMN", Text.of("Kolom ganda.", "The column stands twice.")));
            }
        }
        columns.required().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> flaws.add(headerFlaw(
                        name,
                        "MISSING_COLUMN",
                        Text.of("Kolom wajib ini tidak ada.", "This required column is missing."))));
        if (!flaws.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.UNREADABLE_BODY,
                    "WRONG_HEADER",
                    flaws.get(0).message(),
                    flaws.stream()
                            .limit(50)
                            .map(flaw -> address.apply(flaw.column(), flaw))
                            .toList());
        }
    }

    private static Flaw headerFlaw(String column, String code, Text message) {
        var shown = column.length() > 80 ? column.substring(0, 80) : column;
        return Flaw.cell(1, shown, code, message).with("value", shown);
    }

    private static Table ndjson(PushbackReader reader, Columns columns) {
        var json = new ObjectMapper();
        var lines = new BufferedReader(reader);
        var rows = new Iterator<Row>() {
            private long line;
            private String upcoming = advance();

            private String advance() {
                String text;
                do {
                    text = readLine(lines);
                    line++;
                } while (text != null && text.isBlank());
                return text;
            }

            @Override
            public boolean hasNext() {
                return upcoming != null;
            }

            @Override
            public Row next() {
                if (upcoming == null) {
                    throw new NoSuchElementException();
                }
                var row = jsonRow(json, line, upcoming, columns);
                upcoming = advance();
                return row;
            }
        };
        if (!rows.hasNext()) {
            throw notATable("EMPTY_FILE", Text.of("Berkas kosong.", "The file is empty."));
        }
        return new Table(lines, new DetectedFormat(NDJSON, null, null, null), rows, columns.all(), null);
    }

    private static Row jsonRow(ObjectMapper json, long line, String text, Columns columns) {
        JsonNode object;
        try {
            object = json.readTree(text);
        } catch (JsonProcessingException malformed) {
            object = null;
        }
        if (object == null || !object.isObject()) {
            var row = new Row(line, Map.of(), '.');
            row.refuse(Flaw.cell(
                    line,
                    null,
                    "MALFORMED_JSON",
                    Text.of("Baris ini bukan objek JSON.", "This line is not a JSON object.")));
            return row;
        }
        var cells = new HashMap<String, String>();
        var row = new Row(line, cells, '.');
        object.properties().forEach(field -> {
            var name = field.getKey();
            cells.put(name, field.getValue().isNull() ? null : field.getValue().asText());
            if (!columns.knows(name)) {
                row.refuse(name, "UNKNOWN_COLUMN", Text.of("Kolom tidak dikenal.", "Unknown property."));
            } else if (field.getValue().isContainerNode()) {
                row.refuse(name, "WRONG_TYPE", Text.of("Harus nilai tunggal.", "Must be a single value."));
            }
        });
        return row;
    }

    private static String readLine(BufferedReader lines) {
        try {
            var text = new StringBuilder();
            for (int next = lines.read(); next != -1; next = lines.read()) {
                if (next == '\n') {
                    return text.toString();
                }
                text.append((char) next);
                if (text.length() > LONGEST_LINE) {
                    throw notATable("LINE_TOO_LONG", Text.of("Satu baris melebihi 64 KiB.", "A line exceeds 64 KiB."));
                }
            }
            return text.isEmpty() ? null : text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProblemException notATable(String code, Text detail) {
        return ProblemException.of(ProblemType.UNREADABLE_BODY, code, detail);
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T reading(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof CharacterCodingException) {
                    throw notATable(
                            "NOT_UTF8",
                            Text.of(
                                    "Berkas bukan UTF-8. Simpan ulang sebagai CSV UTF-8.",
                                    "The file is not UTF-8. Save it as CSV UTF-8."));
                }
            }
            if (e instanceof CsvParseException) {
                throw notATable(
                        "MALFORMED_CSV",
                        Text.of(
                                "CSV tidak sah: baris terlalu panjang atau tanda kutip tidak ditutup.",
                                "Not valid CSV: a line is too long or a quote is not closed."));
            }
            throw notATable(
                    "BODY_INTERRUPTED",
                    Text.of(
                            "Kiriman terputus sebelum selesai; tidak ada yang disimpan.",
                            "The upload broke off; nothing was stored."));
        }
    }
}
