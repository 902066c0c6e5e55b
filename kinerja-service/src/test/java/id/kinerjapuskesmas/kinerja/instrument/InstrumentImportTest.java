package id.kinerjapuskesmas.kinerja.instrument;

import static id.kinerjapuskesmas.kinerja.District.as;
import static id.kinerjapuskesmas.kinerja.instrument.OwnTree.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import id.kinerjapuskesmas.kinerja.District;
import id.kinerjapuskesmas.rest.tabular.Table;
import id.kinerjapuskesmas.rest.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An instrument out as a workbook and in again. */
@QuarkusTest
class InstrumentImportTest {

    private static final String NATIONAL = "/v1/instruments/rekap-nasional-2025/versions/1";

    private District district;
    private String code;

    @BeforeEach
    void startWithAKabupaten() {
        district = District.with(0);
        code = district.region.replace(".", "") + "-pkp-2026";
    }

    private String path(int version) {
        return "/v1/instruments/" + code + "/versions/" + version;
    }

    private byte[] export(String path, String query) {
        return as(district.dinkes())
                .get(path + query)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private ValidatableResponse send(byte[] file, String mediaType, String query, String ifMatch) {
        var request = given().auth()
                .oauth2(district.dinkes())
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(Table.XLSX, ContentType.BINARY)
                                .encodeContentTypeAs(Table.NDJSON, ContentType.TEXT)))
                .contentType(mediaType)
                .body(file);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post(path(1) + "/imports" + query)
                .then();
    }

    private Object details(String path) {
        return as(district.dinkes()).get(path).jsonPath().get("details");
    }

    @ParameterizedTest
    @CsvSource({
        "rekap-nasional-2025, ?format=xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "blok-jatim-2025, ?format=xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "ilp-klaster-2025, ?format=xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "ilp-klaster-2025, ?format=csv, text/csv",
        "blok-jatim-2025, ?format=csv&delimiter=semicolon, text/csv",
        "rekap-nasional-2025, ?format=ndjson, application/x-ndjson"
    })
    void takesBackWhatItGaveOutEqualInEveryFormat(String instrument, String query, String mediaType) {
        var source = "/v1/instruments/" + instrument + "/versions/1";
        var file = export(source, query);
        send(file, mediaType, "?dryRun=true", null).statusCode(200).body("stored", is(false));
        as(district.dinkes()).get(path(1)).then().statusCode(404);
        send(file, mediaType, "", null)
                .statusCode(200)
                .body("stored", is(true))
                .body("rejected", is(0))
                .body("created", is(((List<?>) ((Map<?, ?>) details(source)).get("nodes")).size()));
        assertThat(details(path(1))).isEqualTo(details(source));
        send(file, mediaType, "", null).statusCode(200).body("created", is(0)).body("updated", is(0));
        as(district.dinkes()).get(path(1)).then().body("revision", is(1));
    }

    /** The workbook as a person changes it: cells by their address. */
    private static byte[] edited(byte[] workbook, Map<String, Object> cells) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                var written = new Workbook(out, "test", "1.0")) {
            var sheet = written.newWorksheet("Data");
            List<Row> rows;
            try (var lines = read.getFirstSheet().openStream()) {
                rows = lines.toList();
            }
            for (var row : rows) {
                for (var cell : row) {
                    if (cell != null && cell.getType() != CellType.EMPTY) {
                        var at = cell.getAddress();
                        if (cell.getValue() instanceof BigDecimal number) {
                            sheet.value(at.getRow(), at.getColumn(), number);
                        } else if (cell.getValue() instanceof Boolean truth) {
                            sheet.value(at.getRow(), at.getColumn(), truth);
                        } else {
                            sheet.value(at.getRow(), at.getColumn(), cell.getText());
                        }
                    }
                }
            }
            cells.forEach((address, value) -> {
                var column = address.charAt(0) - 'A';
                var line = Integer.parseInt(address.substring(1)) - 1;
                if (value instanceof Number number) {
                    sheet.value(line, column, number);
                } else {
                    sheet.value(line, column, (String) value);
                }
            });
        }
        return out.toByteArray();
    }

    @Test
    void namesEveryFaultyCellByItsAddressAndStoresNothing() throws IOException {
        // line 7 is PROMKES_PHBS_RT: F weight, I type, K target, L bands
        var file = edited(
                export(NATIONAL, "?format=xlsx"),
                Map.of(
                        "F7",
                        -2,
                        "K7",
                        120,
                        "B8",
                        "TIDAK_ADA",
                        "I9",
                        "CAKUPAN",
                        "L10",
                        "<20 100",
                        "F11",
                        "satu setengah"));
        send(file, Table.XLSX, "", null)
                .statusCode(422)
                .body("stored", is(false))
                .body("rejected", is(5))
                .body("errors.params.cell", hasItems("F7", "K7", "B8", "I9", "L10", "F11"))
                .body("errors.find { it.params.cell == 'F7' }.code", is("OUT_OF_RANGE"))
                .body("errors.find { it.params.cell == 'F7' }.line", is(7))
                .body("errors.find { it.params.cell == 'F7' }.column", is("weight"))
                .body("errors.find { it.params.cell == 'K7' }.params.value", is("120"))
                .body("errors.find { it.params.cell == 'B8' }.code", is("UNKNOWN_PARENT"))
                .body("errors.find { it.params.cell == 'I9' }.code", is("NOT_ONE_OF"))
                .body("errors.find { it.params.cell == 'L10' }.code", is("NOT_A_BAND_TABLE"))
                .body("errors.find { it.params.cell == 'L10' }.message", containsString("<20: 100"))
                .body("errors.find { it.params.cell == 'F11' }.code", is("NOT_A_NUMBER"));
        as(district.dinkes()).get(path(1)).then().statusCode(404);
    }

    @Test
    void replacesADraftAsAWholeUnderIfMatchAndShowsTheChangesBefore() {
        as(district.dinkes()).body(json(OwnTree.details())).put(path(1)).then().statusCode(201);
        var csv = new String(export(path(1), "?format=csv"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("MAN_LOKMIN"))
                .map(line -> line.startsWith("KESWA") ? line.replace(",50,", ",60,") : line)
                .toList();
        var file = String.join("\n", csv).getBytes(StandardCharsets.UTF_8);
        send(file, Table.CSV, "?dryRun=true", null)
                .statusCode(200)
                .body("updated", is(1))
                .body("unchanged", is(8))
                .body("changes.column", contains("target", "code"))
                .body("changes.before", contains("50", "MAN_LOKMIN"))
                .body("changes.after", contains("60", null));
        send(file, Table.CSV, "", null).statusCode(428);
        var etag = as(district.dinkes()).get(path(1)).header("ETag");
        send(file, Table.CSV, "", etag).statusCode(200).body("stored", is(true));
        as(district.dinkes())
                .get(path(1))
                .then()
                .body("revision", is(2))
                .body("details.nodes", hasSize(9))
                .body("details.nodes.find { it.code == 'KESWA' }.target", is(60));
        as(district.dinkes())
                .get(path(1) + "/history")
                .then()
                .body("items.action", contains("PUT", "IMPORT"))
                .body("items[1].changes.field", hasItem("nodes/KESWA/target"));
    }

    @Test
    void saysWhatAFileWithoutRootOrWithScatteredHeadLacks() {
        var header = "code,parent,kind,nameId,nameEn,type,unit,target,bands,upstream,aggregation,year,titleId,titleEn,"
                + "bandPolicy,overallPolicy,regulation\n";
        send((header + "X,Y,BLOCK,Nama,Name,,,,,,,,,,,,\n").getBytes(StandardCharsets.UTF_8), Table.CSV, "", null)
                .statusCode(422)
                .body("errors.code", hasItem("MISSING_ROOT"));
        send(
                        (header + "PKP,,ROOT,Nama,Name,,,,,,,,,,,,\nX,PKP,BLOCK,Nama,Name,,,,,,,2026,,,,,\n")
                                .getBytes(StandardCharsets.UTF_8),
                        Table.CSV,
                        "",
                        null)
                .statusCode(422)
                .body("errors.findAll { it.line == 2 }.column", hasItems("year", "titleId", "bandPolicy", "regulation"))
                .body("errors.findAll { it.line == 3 }.code", hasItem("ONLY_OF_ROOT"));
        send(header.getBytes(StandardCharsets.UTF_8), Table.CSV, "", null)
                .statusCode(400)
                .body("code", is("EMPTY_FILE"));
        send("kode\n1\n".getBytes(StandardCharsets.UTF_8), Table.CSV, "", null)
                .statusCode(400)
                .body("code", is("WRONG_HEADER"));
    }

    @Test
    void isNotForOthers() {
        var file = export(NATIONAL, "?format=csv");
        var neighbour = District.with(0);
        given().auth()
                .oauth2(neighbour.dinkes())
                .contentType(Table.CSV)
                .body(file)
                .post(path(1) + "/imports")
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(Tokens.province("86"))
                .contentType(Table.CSV)
                .body(file)
                .post(path(1) + "/imports")
                .then()
                .statusCode(403);
    }
}
