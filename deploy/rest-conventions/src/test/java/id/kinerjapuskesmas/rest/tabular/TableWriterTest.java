package id.kinerjapuskesmas.rest.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.problem.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {

    private static final List<Column> COLUMNS = List.of(
            Column.of("facility", "Fasilitas", "Facility"),
            Column.of("ikm", "IKM", "IKM"),
            Column.of("n", "Responden", "Respondents"),
            Column.of("day", "Tanggal", "Day"));

    private static Export export(Object... values) {
        return Export.of("ikm", COLUMNS, sink -> sink.row(values));
    }

    private static byte[] written(Export export, String mediaType, CsvStyle style) {
        var out = new ByteArrayOutputStream();
        try {
            TableWriter.write(export, mediaType, style, Language.ID, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String text(Export export, String mediaType, CsvStyle style) {
        return new String(written(export, mediaType, style), StandardCharsets.UTF_8);
    }

    private static final Export CIAMIS =
            export("Puskesmas Ciamis, \"Kota\"", new BigDecimal("86.60"), 353L, LocalDate.parse("2026-01-31"));

    @Test
    void writesCsvWithCommaAndPointUnlessAskedOtherwise() {
        assertThat(text(CIAMIS, Export.CSV, CsvStyle.PLAIN))
                .isEqualTo("facility,ikm,n,day\r\n\"Puskesmas Ciamis, \"\"Kota\"\"\",86.60,353,2026-01-31\r\n");
        assertThat(text(CIAMIS, Export.CSV, CsvStyle.of("semicolon", null)))
                .isEqualTo("\uFEFFfacility;ikm;n;day\r\n\"Puskesmas Ciamis, \"\"Kota\"\"\";86,60;353;2026-01-31\r\n");
        assertThat(text(CIAMIS, Export.CSV, CsvStyle.of("comma", "comma"))).contains("\"86,60\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62", "-A", "@SUM(A1)", "\tx", "\rx"})
    void keepsATextFromBecomingAFormula(String text) {
        assertThat(text(export(text, null, -5L, null), Export.CSV, CsvStyle.PLAIN))
                .contains("'" + text)
                .contains(",-5,");
    }

    @Test
    void writesNullAsNothingInCsvAndAsNullInNdjson() {
        var export = export("A", null, null, null);
        assertThat(text(export, Export.CSV, CsvStyle.PLAIN)).endsWith("A,,,\r\n");
        assertThat(text(export, Export.NDJSON, CsvStyle.PLAIN))
                .isEqualTo("{\"facility\":\"A\",\"ikm\":null,\"n\":null,\"day\":null}\n");
        assertThat(text(CIAMIS, Export.NDJSON, CsvStyle.PLAIN)).contains("\"ikm\":86.60,\"n\":353");
    }

    @Test
    void writesAWorkbookThatReadsBackAsWhatItWas() {
        var bytes = written(CIAMIS.toBeSentBack(), Export.XLSX, CsvStyle.PLAIN);
        try (var table = Table.open(
                new ByteArrayInputStream(bytes), Table.XLSX, Columns.required("facility", "ikm", "n", "day"))) {
            var row = table.iterator().next();
            assertThat(row.text("facility")).isEqualTo("Puskesmas Ciamis, \"Kota\"");
            assertThat(row.decimal("ikm")).isEqualByComparingTo("86.6");
            assertThat(row.whole("n")).isEqualTo(353);
            assertThat(row.date("day")).isEqualTo("2026-01-31");
            assertThat(row.isFlawed()).isFalse();
        }
        var labelled = written(CIAMIS, Export.XLSX, CsvStyle.PLAIN);
        try (var table = Table.open(
                new ByteArrayInputStream(labelled),
                Table.XLSX,
                Columns.required("Fasilitas", "IKM", "Responden", "Tanggal"))) {
            assertThat(table.header()).containsExactly("Fasilitas", "IKM", "Responden", "Tanggal");
        }
    }

    @Test
    void givesBackTheTemplateAFileWasMadeFrom() throws IOException {
        var out = new ByteArrayOutputStream();
        WorkbookWriter.template(
                new Template("responses", "skm-2017-v1"),
                List.of(
                        new WorkbookWriter.Guide("facility", true, Text.of("Kode", "Code")),
                        new WorkbookWriter.Guide("n", false, Text.of("Jumlah", "Count"))),
                Language.ID,
                out);
        try (var table = Table.open(
                new ByteArrayInputStream(out.toByteArray()), Table.XLSX, Columns.required("facility", "n"))) {
            assertThat(table.template()).contains(new Template("responses", "skm-2017-v1"));
            assertThat(table.format().sheet()).isEqualTo("Data");
            assertThat(table).isEmpty();
        }
    }

    @Test
    @Timeout(60)
    void goesOnInAFurtherSheetWhenOneIsFull() {
        var long1 = Export.of("n", List.of(Column.of("n", "n", "n")), sink -> {
            for (var n = 0L; n < 1_048_580; n++) {
                sink.row(n);
            }
        });
        assertThat(written(long1, Export.XLSX, CsvStyle.PLAIN)).hasSizeGreaterThan(1_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {Table.CSV, Table.NDJSON, Table.XLSX})
    void sendsRefusedRowsBackInTheFormatTheyCameIn(String mediaType) throws IOException {
        var sent = Export.of(
                        "sent",
                        List.of(Column.of("kode", "kode", "kode"), Column.of("nilai", "nilai", "nilai")),
                        sink -> {
                            sink.row("A", 1L);
                            sink.row("B", 9L);
                        })
                .toBeSentBack();
        var body = written(sent, mediaType, CsvStyle.PLAIN);
        var refusedLine = mediaType.equals(Table.NDJSON) ? 2L : 3L;
        var out = new ByteArrayOutputStream();
        try (var table = Table.open(new ByteArrayInputStream(body), mediaType, Columns.required("kode", "nilai"))) {
            RefusedRows.write(
                    table,
                    line -> line == refusedLine
                            ? List.of(Flaw.cell(line, "nilai", "OUT_OF_RANGE", Text.of("Harus 1-4.", "Must be 1-4.")))
                            : List.of(),
                    Language.ID,
                    out);
        }
        try (var table = Table.open(
                new ByteArrayInputStream(out.toByteArray()),
                mediaType,
                Columns.required("kode", "nilai", "line", "errors"))) {
            assertThat(table.format().mediaType()).isEqualTo(mediaType);
            var rows = new ArrayList<Row>();
            table.forEach(rows::add);
            assertThat(rows).singleElement().satisfies(row -> {
                assertThat(row.text("kode")).isEqualTo("B");
                assertThat(row.whole("nilai")).isEqualTo(9);
                assertThat(row.whole("line")).isEqualTo(refusedLine);
                assertThat(row.text("errors")).isEqualTo("nilai: Harus 1-4.");
            });
        }
    }

    @Test
    void endsWhenTheCallerHangsUp() {
        var brokenPipe = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("broken pipe");
            }
        };
        var endless = Export.of("n", List.of(Column.of("n", "n", "n")), sink -> {
            for (var n = 0L; ; n++) {
                sink.row(n);
            }
        });
        for (var media : List.of(Export.CSV, Export.NDJSON, Export.XLSX)) {
            assertThatThrownBy(() -> TableWriter.write(endless, media, Language.ID, brokenPipe))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void namesAFileSoThatItCanBeSaved() {
        assertThat(TabularBodyWriter.fileName("ikm 32.07/2025\"", Export.CSV)).isEqualTo("ikm-32.07-2025-.csv");
    }
}
