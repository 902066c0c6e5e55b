package id.kinerjapuskesmas.rest.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each hostile file is written byte by byte here: no spreadsheet program would. */
class WorkbookTableTest {

    private static final Columns COLUMNS = Columns.required("kode", "nilai");

    private static List<Row> rows(RawWorkbook workbook) {
        return rows(workbook.open());
    }

    private static List<Row> rows(InputStream body) {
        var rows = new ArrayList<Row>();
        try (var table = Table.open(body, Table.XLSX, COLUMNS)) {
            table.forEach(rows::add);
        }
        return rows;
    }

    private static Row cell(String cell) {
        return rows(RawWorkbook.rows("<row r=\"2\">" + cell + "</row>")).get(0);
    }

    private static Flaw onlyFlaw(Row row, Function<Row, ?> read) {
        assertThat(read.apply(row)).isNull();
        assertThat(row.flaws()).hasSize(1);
        return row.flaws().get(0);
    }

    private static ProblemException refusal(InputStream body) {
        try {
            rows(body);
        } catch (ProblemException refused) {
            return refused;
        }
        throw new AssertionError("was read");
    }

    private static ProblemException refusal(RawWorkbook workbook) {
        return refusal(workbook.open());
    }

    @Test
    void readsTextsNumbersAndDatesByWhatTheCellsHold() {
        var row = cell("<c r=\"A2\" t=\"inlineStr\"><is><t>0123</t></is></c><c r=\"B2\"><v>17</v></c>");
        assertThat(row.line()).isEqualTo(2);
        assertThat(row.code("kode")).isEqualTo("0123");
        assertThat(row.whole("nilai")).isEqualTo(17);
        assertThat(row.decimal("nilai")).isEqualByComparingTo("17");
        assertThat(cell("<c r=\"B2\" s=\"1\"><v>46053</v></c>").date("nilai")).isEqualTo("2026-01-31");
        assertThat(cell("<c r=\"B2\" s=\"5\"><v>46053</v></c>").date("nilai")).isEqualTo("2026-01-31");
        assertThat(cell("<c r=\"B2\" s=\"2\"><v>46053.354166666664</v></c>").text("nilai"))
                .isEqualTo("2026-01-31T08:30");
        assertThat(cell("<c r=\"B2\" s=\"4\"><v>0.354166666666667</v></c>").text("nilai"))
                .isEqualTo("08:30");
        assertThat(cell("<c r=\"B2\" t=\"b\"><v>1</v></c>").bool("nilai")).isTrue();
        assertThat(cell("<c r=\"B2\" t=\"str\"><v>teks</v></c>").text("nilai")).isEqualTo("teks");
    }

    @ParameterizedTest
    @CsvSource({
        "1.1000000000000001, 1.1",
        "0.30000000000000004, 0.3",
        "32.1, 32.1",
        "1E-3, 0.001",
        "-2.5, -2.5",
        "2.9999999999999996, 3"
    })
    void keepsTheFifteenDigitsThatASpreadsheetShows(String stored, String value) {
        assertThat(cell("<c r=\"B2\" s=\"6\"><v>" + stored + "</v></c>").decimal("nilai"))
                .isEqualByComparingTo(value);
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookSaysSo() {
        var workbook = RawWorkbook.rows("<row r=\"2\"><c r=\"B2\" s=\"1\"><v>44591</v></c></row>");
        workbook.part(
                "xl/workbook.xml",
                """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                <workbookPr date1904="1"/><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        assertThat(rows(workbook).get(0).date("nilai")).isEqualTo("2026-01-31");
    }

    @Test
    void refusesADecimalWhereACodeIsDue() {
        var flaw = onlyFlaw(cell("<c r=\"A2\"><v>32.1</v></c>"), row -> row.text("kode"));
        assertThat(flaw.code()).isEqualTo("NUMBER_FOR_TEXT");
        assertThat(flaw.line()).isEqualTo(2);
        assertThat(flaw.column()).isEqualTo("kode");
        assertThat(flaw.params())
                .containsEntry("value", "32.1")
                .containsEntry("cell", "A2")
                .containsEntry("sheet", "Data");
    }

    @Test
    void refusesANumberWhoseLeadingZerosMayBeLost() {
        assertThat(onlyFlaw(cell("<c r=\"A2\"><v>123</v></c>"), row -> row.code("kode"))
                        .code())
                .isEqualTo("NUMBER_FOR_TEXT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='B2' t='e'><v>#DIV/0!</v></c> | SPREADSHEET_ERROR",
                "<c r='B2' t='e'><v>#SPILL!</v></c> | SPREADSHEET_ERROR",
                "<c r='B2'><v>3.5</v></c> | NOT_A_WHOLE_NUMBER",
                "<c r='B2'><v>1e20</v></c> | TOO_MANY_DIGITS",
                "<c r='B2'><v>1e9999</v></c> | TOO_MANY_DIGITS",
                "<c r='B2' s='1'><v>46053</v></c> | DATE_CELL",
                "<c r='B2' s='3'><v>0.85</v></c> | PERCENT_CELL",
                "<c r='B2' t='b'><v>1</v></c> | BOOLEAN_CELL",
                "<c r='B2' t='inlineStr'><is><t>1E+05</t></is></c> | NOT_A_WHOLE_NUMBER",
                "<c r='B2' t='inlineStr'><is><t>=SUM(A1)</t></is></c> | FORMULA",
                "<c r='B2'><v>tiga</v></c> | SPREADSHEET_ERROR"
            })
    void refusesWhatIsNoWholeNumberByItsAddress(String cell, String code) {
        var flaw = onlyFlaw(cell(cell.replace('\'', '"')), row -> row.whole("nilai"));
        assertThat(flaw.code()).isEqualTo(code);
        assertThat(flaw.params()).containsEntry("cell", "B2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "1,5", "1.5"})
    void refusesToGuessAFractionTypedAsText(String text) {
        var row = cell("<c r=\"B2\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>");
        assertThat(onlyFlaw(row, read -> read.decimal("nilai")).code()).isEqualTo("NOT_A_NUMBER");
    }

    @Test
    void takesDigitsTypedAsTextForTheWholeNumberTheyAre() {
        assertThat(cell("<c r=\"B2\" t=\"inlineStr\"><is><t>17</t></is></c>").whole("nilai"))
                .isEqualTo(17);
    }

    @Test
    void refusesATextLongerThanACellCanHold() {
        var row = cell("<c r=\"B2\" t=\"inlineStr\"><is><t>" + "a".repeat(32_768) + "</t></is></c>");
        var flaw = onlyFlaw(row, read -> read.text("nilai"));
        assertThat(flaw.code()).isEqualTo("TEXT_TOO_LONG");
        assertThat(flaw.params().get("value").toString()).hasSizeLessThan(100);
    }

    @Test
    void skipsEmptyRowsAndKeepsTheLineNumbers() {
        var rows = rows(RawWorkbook.rows(
                "<row r=\"2\"/><row r=\"3\"><c r=\"A3\" s=\"1\"/></row><row r=\"9\"><c r=\"B9\"><v>1</v></c></row>"));
        assertThat(rows).singleElement().extracting(Row::line).isEqualTo(9L);
    }

    @Test
    void refusesAFilledCellBesideTheTable() {
        var row = cell("<c r=\"B2\"><v>1</v></c><c r=\"D2\"><v>5</v></c>");
        assertThat(row.flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.code()).isEqualTo("WRONG_NUMBER_OF_FIELDS");
            assertThat(flaw.params()).containsEntry("cell", "D2");
        });
    }

    @Test
    void namesTheCellOfAWrongHeader() {
        var refused = refusal(RawWorkbook.of("<sheetData><row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c>"
                + "<c r=\"C3\" t=\"inlineStr\"><is><t>lain</t></is></c></row></sheetData>"));
        assertThat(refused.code()).isEqualTo("WRONG_HEADER");
        assertThat(refused.flaws())
                .extracting(flaw ->
                        flaw.code() + " " + flaw.column() + " " + flaw.params().get("cell"))
                .containsExactly("UNKNOWN_COLUMN  B3", "UNKNOWN_COLUMN lain C3", "MISSING_COLUMN nilai null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='B2'><f>A2*2</f><v>4</v></c>",
                "<c r='B2' t='s'><f>A2</f><v>0</v></c>",
                "<c r='B2'><f t='shared' si='0'/><v>4</v></c>",
                "<c r='B2'><f t='dataTable' ref='B2:B9'/><v>4</v></c>",
                "<c r='B2' t='inlineStr'><f>A2</f><is><t>x</t></is></c>"
            })
    void refusesFormulasByTheirAddress(String cell) {
        var refused = refusal(RawWorkbook.rows("<row r=\"2\">" + cell.replace('\'', '"') + "</row>"));
        assertThat(refused.code()).isEqualTo("FORMULA");
        assertThat(refused.flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.line()).isEqualTo(2);
            assertThat(flaw.params()).containsEntry("cell", "B2").containsEntry("sheet", "Data");
        });
    }

    @Test
    void refusesMergedCellsByTheirRange() {
        var refused =
                refusal(RawWorkbook.of("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData>"
                        + "<mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>"));
        assertThat(refused.code()).isEqualTo("MERGED_CELLS");
        assertThat(refused.flaws().get(0).params()).containsEntry("cell", "A1:B1");
    }

    @Test
    void listsAtMostFiftyFormulas() {
        var rows = new StringBuilder();
        for (var line = 2; line < 5_000; line++) {
            rows.append("<row r=\"%d\"><c r=\"B%d\"><f>A1</f></c></row>".formatted(line, line));
        }
        assertThat(refusal(RawWorkbook.rows(rows.toString())).flaws()).hasSize(50);
    }

    @Test
    @Timeout(20)
    void refusesTwoMillionEmptyRowsNamingTheLimit() {
        var refused = refusal(RawWorkbook.of("<sheetData>" + "<row/>".repeat(2_000_000) + "</sheetData>"));
        assertThat(refused.code()).isIn("TOO_MANY_ROWS", "ARCHIVE_BOMB");
        var numbered = new StringBuilder("<sheetData>");
        for (var line = 1; line <= 2_000_000; line++) {
            numbered.append("<row r=\"").append(line).append("\"/>");
        }
        refused = refusal(RawWorkbook.of(numbered.append("</sheetData>").toString()));
        assertThat(refused.code()).isEqualTo("TOO_MANY_ROWS");
        assertThat(refused.detail().en()).contains("1,048,576");
        assertThat(refused.flaws().get(0).params()).containsEntry("cell", "A1048577");
    }

    @Test
    @Timeout(20)
    void readsPastAMillionEmptyRowsInBoundedMemory() {
        var rows = new StringBuilder();
        for (var line = 2; line < 1_000_000; line++) {
            rows.append("<row r=\"").append(line).append("\"/>");
        }
        rows.append("<row r=\"1000000\"><c r=\"B1000000\"><v>3</v></c></row>");
        assertThat(rows(RawWorkbook.rows(rows.toString())))
                .singleElement()
                .extracting(Row::line)
                .isEqualTo(1_000_000L);
    }

    @Test
    @Timeout(20)
    void refusesAZipBombWhileUnpackingIt() {
        var bomb = RawWorkbook.rows("").part("xl/media/image1.png", new byte[64 * 1024 * 1024]);
        assertThat(refusal(bomb).code()).isEqualTo("ARCHIVE_BOMB");
        var texts = RawWorkbook.rows("")
                .part("xl/sharedStrings.xml", "<sst>" + "<si><t>aaaa</t></si>".repeat(2_000_000) + "</sst>");
        assertThat(refusal(texts).code()).isIn("ARCHIVE_BOMB", "WORKBOOK_TOO_LARGE");
    }

    @Test
    void refusesManySmallPartsThatAreLargeTogether() {
        var limits = new WorkbookLimits(1 << 20, 100, 1 << 20, 1 << 20, 10_000, 1000, 100);
        var workbook = RawWorkbook.rows("");
        for (var part = 0; part < 20; part++) {
            workbook.part("xl/media/" + part, new byte[100_000]);
        }
        assertThatThrownBy(() -> WorkbookTable.open(workbook.open(), limits))
                .asInstanceOf(type(ProblemException.class))
                .extracting(ProblemException::code)
                .isEqualTo("WORKBOOK_TOO_LARGE");
    }

    @Test
    void refusesMoreThanAThousandParts() {
        var workbook = RawWorkbook.rows("");
        for (var part = 0; part < 1_000; part++) {
            workbook.part("x" + part, "");
        }
        assertThat(refusal(workbook).code()).isEqualTo("TOO_MANY_PARTS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "docProps/app.xml"})
    void refusesDoctypesAndEntitiesInAnyPart(String part) {
        var workbook = RawWorkbook.rows("")
                .part(
                        part,
                        """
                        <?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><x>&e;</x>""");
        assertThat(refusal(workbook).code()).isEqualTo("DOCTYPE_FORBIDDEN");
    }

    @Test
    void refusesAnUndeclaredEntity() {
        assertThat(refusal(RawWorkbook.rows("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>&e;</t></is></c></row>"))
                        .code())
                .isIn("DOCTYPE_FORBIDDEN", "NOT_A_WORKBOOK");
    }

    @Test
    void refusesNestedArchivesAndMacrosByName() {
        assertThat(refusal(RawWorkbook.rows("").part("xl/embeddings/a.xlsx", "x"))
                        .code())
                .isEqualTo("NESTED_ARCHIVE");
        assertThat(refusal(RawWorkbook.rows("")
                                .part("xl/media/a.png", RawWorkbook.rows("").bytes()))
                        .code())
                .isEqualTo("NESTED_ARCHIVE");
        assertThat(refusal(RawWorkbook.rows("").part("xl/vbaProject.bin", "x")).code())
                .isEqualTo("MACRO_WORKBOOK");
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        assertThat(refusal(body("kode,nilai\nA,1\n".getBytes(StandardCharsets.UTF_8)))
                        .code())
                .isEqualTo("NOT_A_WORKBOOK");
        assertThat(refusal(body(new byte[0])).code()).isEqualTo("EMPTY_FILE");
        var encrypted = new byte[4096];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, encrypted, 0, 4);
        assertThat(refusal(body(encrypted)).code()).isEqualTo("ENCRYPTED_OR_OLD_WORKBOOK");
        var whole =
                RawWorkbook.rows("<row r=\"2\"><c r=\"B2\"><v>1</v></c></row>").bytes();
        assertThat(refusal(body(java.util.Arrays.copyOf(whole, whole.length / 2)))
                        .code())
                .isEqualTo("NOT_A_WORKBOOK");
    }

    @Test
    void refusesAnEncryptedEntry() {
        var bytes = RawWorkbook.rows("").bytes();
        for (var i = 0; i < bytes.length - 10; i++) {
            var central = bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2;
            if (central) {
                bytes[i + 8] |= 1;
            }
        }
        assertThat(refusal(body(bytes)).code()).isEqualTo("ENCRYPTED_OR_OLD_WORKBOOK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='2'><c r='A2' t='s'><v>2147483647</v></c></row>",
                "<row r='2'><c r='A2' t='s'><v>-1</v></c></row>",
                "<row r='2'><c r='A3'><v>1</v></c></row>",
                "<row r='2'><c r='B2'><v>1</v></c><c r='A2'><v>1</v></c></row>",
                "<row r='2'/><row r='2'/>",
                "<row r='2'/><row/>",
                "<row r='2'><c r='ZZZZZZ2'><v>1</v></c></row>",
                "<row r='2'><c r='A2' t='d'><v>2026-01-31</v></c></row>",
                "<row r='2'><c r='A2' t='zzz'><v>1</v></c></row>",
                "<row r='99999999999999999999'/>"
            })
    void refusesSheetsThatWouldMisleadTheReader(String rows) {
        assertThat(refusal(RawWorkbook.rows(rows.replace('\'', '"'))).code())
                .isIn("NOT_A_WORKBOOK", "CELLS_OUT_OF_ORDER");
    }

    @Test
    void refusesACellBeyondTheLastColumn() {
        var refused = refusal(RawWorkbook.rows("<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>"));
        assertThat(refused.code()).isEqualTo("TOO_MANY_COLUMNS");
        assertThat(refused.flaws().get(0).params()).containsEntry("cell", "XFD2");
    }

    @Test
    @Timeout(20)
    void refusesXmlThatOnlyFillsMemory() {
        var deep = "<a>".repeat(100_000);
        assertThat(refusal(RawWorkbook.rows("").part("xl/theme/theme1.xml", deep))
                        .code())
                .isEqualTo("NOT_A_WORKBOOK");
        var wide = "<a b=\"" + "c".repeat(3_000_000) + "\"/>";
        assertThat(refusal(RawWorkbook.rows("").part("xl/theme/theme1.xml", wide))
                        .code())
                .isIn("NOT_A_WORKBOOK", "ARCHIVE_BOMB");
    }

    @Test
    void leavesNoTemporaryFileBehind() throws IOException {
        var before = temporaryFiles();
        rows(RawWorkbook.rows("<row r=\"2\"><c r=\"B2\"><v>1</v></c></row>"));
        refusal(RawWorkbook.rows("<row r=\"2\"><c r=\"B2\"><f>1</f></c></row>"));
        refusal(body(new byte[10]));
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    @Test
    void pointsOutAWorkbookSentAsCsv() {
        assertThatThrownBy(() -> Table.open(RawWorkbook.rows("").open(), Table.CSV, COLUMNS))
                .asInstanceOf(type(ProblemException.class))
                .extracting(ProblemException::code)
                .isEqualTo("WORKBOOK_SENT_AS_CSV");
    }

    private static List<Path> temporaryFiles() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("workbook-"))
                    .sorted()
                    .toList();
        }
    }

    private static InputStream body(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
