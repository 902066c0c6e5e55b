package id.kinerjapuskesmas.survey.response;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerjapuskesmas.rest.tabular.Columns;
import id.kinerjapuskesmas.rest.tabular.Table;
import id.kinerjapuskesmas.survey.facility.Facility;
import id.kinerjapuskesmas.survey.questionnaire.CodeList;
import id.kinerjapuskesmas.survey.questionnaire.CodeList.CodeValue;
import id.kinerjapuskesmas.survey.questionnaire.Label;
import id.kinerjapuskesmas.survey.questionnaire.Question;
import id.kinerjapuskesmas.survey.questionnaire.Questionnaire;
import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import id.kinerjapuskesmas.survey.survey.SurveyState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick reader may refuse what the patient one takes, never take what that refuses, and never read it differently. */
class PlainSheetsTest {

    private static final List<String> HEADER =
            List.of("response", "unit", "collectedAt", "U1", "U2", "U3", "sex", "age", "occupationOther", "suggestion");
    private static final Instant NOW = Instant.parse("2026-01-31T08:00:00Z");
    private static final Questionnaire THREE = new Questionnaire(
            "tiga",
            new Label("Tiga", "Three"),
            null,
            List.of(),
            List.of(question("WAKTU", "U1", "WAKTU"), question("BIAYA", "U2", "BIAYA"), question("LAIN", "U3", null)),
            List.of(new CodeList(
                    "SEX", List.of(new CodeValue("L", new Label("L", "M")), new CodeValue("P", new Label("P", "F"))))),
            null,
            6);
    private static final SurveyInReach SURVEY = new SurveyInReach(
            new Facility("P3207010101", "Puskesmas Ciamis", "32.07", "Asia/Jakarta", 1),
            UUID.fromString("0198a4f2-7c31-7d8a-9b7e-3f5b6c2d1e0f"),
            THREE,
            "SKM",
            LocalDate.of(2025, 7, 1),
            LocalDate.of(2025, 12, 31),
            null,
            SurveyState.OPEN,
            1,
            1);
    private static final SheetRules RULES = new SheetRules(THREE, Set.of("KIA", "POLI GIGI"), NOW);
    private static final FileColumns COLUMNS =
            new FileColumns(Columns.required(HEADER.toArray(String[]::new)), List.of("U1", "U2", "U3"), List.of());
    private static final String GOOD =
            "0198a4f2-7c31-7d8a-9b7e-3f5b6c2d1e0f,KIA,2025-08-14T09:30:00+07:00,3,4,1,P,34,,";

    private static Question question(String code, String display, String unsur) {
        return new Question(code, display, unsur, new Label(code, code), List.of());
    }

    /** The encoded rows as the quick reader sees them, or empty when it refuses. */
    private static Optional<byte[]> quick(String file) throws IOException {
        var bytes = (String.join(",", HEADER) + "\n" + file).getBytes(StandardCharsets.UTF_8);
        try {
            var csv = new PlainCsv(new ByteArrayInputStream(bytes), ',', HEADER.size());
            csv.next();
            var sheets = new PlainSheets(csv, HEADER, COLUMNS, RULES, SURVEY, new byte[0], new byte[0]);
            var rows = new CopyRows();
            while (sheets.next(rows)) {
                // all of them
            }
            return Optional.of(rows.copy());
        } catch (StraightImport.LineRefused refused) {
            return Optional.empty();
        }
    }

    /** The same of the patient reader. */
    private static Optional<byte[]> patient(String file) {
        var bytes = (String.join(",", HEADER) + "\n" + file).getBytes(StandardCharsets.UTF_8);
        var reader = new SheetReader(RULES, COLUMNS, SURVEY.facility().zoneId());
        var rows = new CopyRows();
        try (var table = Table.open(new ByteArrayInputStream(bytes), Table.CSV, COLUMNS.columns())) {
            for (var row : table) {
                var line = reader.read(row);
                if (line == null) {
                    return Optional.empty();
                }
                rows.uuid(line.response());
                StraightImport.content(rows, line.sheet());
            }
        }
        return Optional.of(rows.copy());
    }

    private static void takenAlike(String file) throws IOException {
        var expected = patient(file);
        assertThat(expected).isPresent();
        assertThat(quick(file)).isPresent();
        assertThat(quick(file).orElseThrow()).containsExactly(expected.orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                GOOD,
                GOOD + "\r\n\n\n" + GOOD + "\n",
                "0198A4F2-7C31-7D8A-9B7E-3F5B6C2D1E0F, KIA ,2025-08-14,3,,,,,,",
                "0198a4f2-7c31-7d8a-9b7e-3f5b6c2d1e0f,POLI GIGI,2025-08-14T09:30,,4,,L,0,Petani,Kursi ditambah",
                "0198a4f2-7c31-7d8a-9b7e-3f5b6c2d1e0f,KIA,2024-02-29T23:59:59Z,1,1,1,P,120,,\"Ruang \"\"tunggu\"\", lebih luas\"",
                "0198a4f2-7c31-7d8a-9b7e-3f5b6c2d1e0f,\"KIA\",2000-01-01T07:00:00+07:00,1,1,1,,,,\"dua\nbaris\"",
                "0198a4f2-7c31-7d8a-9b7e-3f5b6c2d1e0f,KIA,2000-02-29T00:00:00-03:30,2,,2,,,Guru honorer,Terima kasih – é",
                "0198a4f2-7c31-7d8a-9b7e-3f5b6c2d1e0f,KIA,2026-01-31T15:05:00+07:00,2,,2,,,,"
            })
    void takesWhatFilesUsuallyHold(String file) throws IOException {
        takenAlike(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0198a4f2-7c31-7d8a-9b7e-3f5b6c2d1e0g,KIA,2025-08-14,3,4,1,P,34,,",
                "0198a4f2-7c31-7d8a-9b7e-3f5b6c2d1e0f,LAB,2025-08-14,3,4,1,P,34,,",
                "0198a4f2-7c31-7d8a-9b7e-3f5b6c2d1e0f,KIA,2025-02-29,3,4,1,P,34,,",
                "0198a4f2-7c31-7d8a-9b7e-3f5b6c2d1e0f,KIA,2026-02-01,3,4,1,P,34,,",
                "0198a4f2-7c31-7d8a-9b7e-3f5b6c2d1e0f,KIA,1999-12-31,3,4,1,P,34,,",
                "0198a4f2-7c31-7d8a-9b7e-3f5b6c2d1e0f,KIA,2025-08-14T24:00,3,4,1,P,34,,",
                "0198a4f2-7c31-7d8a-9b7e-3f5b6c2d1e0f,KIA,2025-08-14,5,4,1,P,34,,",
                "0198a4f2-7c31-7d8a-9b7e-3f5b6c2d1e0f,KIA,2025-08-14,,,1,P,34,,",
                "0198a4f2-7c31-7d8a-9b7e-3f5b6c2d1e0f,KIA,2025-08-14,3,4,1,X,34,,",
                "0198a4f2-7c31-7d8a-9b7e-3f5b6c2d1e0f,KIA,2025-08-14,3,4,1,P,121,,",
                "0198a4f2-7c31-7d8a-9b7e-3f5b6c2d1e0f,KIA,2025-08-14,3,4,1,P,34,,=1+1",
                "0198a4f2-7c31-7d8a-9b7e-3f5b6c2d1e0f,KIA,2025-08-14,3,4,1,P,34,,#DIV/0!",
                "0198a4f2-7c31-7d8a-9b7e-3f5b6c2d1e0f,KIA,2025-08-14,3,4,1,P,34,",
                "0198a4f2-7c31-7d8a-9b7e-3f5b6c2d1e0f,KIA,2025-08-14,3,4,1,P,34,,,",
                "   ",
                ",KIA,2025-08-14,3,4,1,P,34,,"
            })
    void refusesWhatThePatientReaderRefuses(String file) throws IOException {
        assertThat(patient(file)).isEmpty();
        assertThat(quick(file)).isEmpty();
    }

    @Test
    void refusesTextThatIsTooLong() throws IOException {
        assertThat(quick(GOOD + "é".repeat(4001))).isEmpty();
        takenAlike(GOOD + "é".repeat(4000));
    }

    @Test
    void leavesWhatIsUnusualToThePatientReader() throws IOException {
        // a quote amidst a field, a short UUID, a lone carriage return: each readable, none usual
        assertThat(quick(GOOD + "Ruang 5\" sempit")).isEmpty();
        assertThat(quick(GOOD.replace("0198a4f2-7c31-7d8a-9b7e-3f5b6c2d1e0f", "1-2-3-4-5")))
                .isEmpty();
        assertThat(quick(GOOD + "\r" + GOOD)).isEmpty();
        assertThat(quick(GOOD + "\"tanpa akhir")).isEmpty();
    }

    @Test
    void readsAcrossTheEndsOfItsBuffer() throws IOException {
        var lines = new ArrayList<String>();
        for (var line = 0; line < 40_000; line++) {
            lines.add("0198a4f2-7c31-7d8a-9b7e-%012x,KIA,2025-08-14T09:30:00+07:00,%d,4,,P,%d,,\"Baris \"\"%d\"\"\""
                    .formatted(line, 1 + line % 4, line % 100, line));
        }
        takenAlike(String.join("\n", lines));
    }

    @Property(tries = 3_000)
    void neverReadsALineDifferently(@ForAll("lines") String line) throws IOException {
        var quick = quick(line);
        if (quick.isPresent()) {
            var patient = patient(line);
            assertThat(patient).isPresent();
            assertThat(quick.get()).containsExactly(patient.get());
        }
    }

    @Provide
    Arbitrary<String> lines() {
        var uuid = Arbitraries.create(UUID::randomUUID).map(UUID::toString);
        var unit = Arbitraries.of("KIA", " KIA", "POLI GIGI", "LAB", "", "\"KIA\"", "kia");
        var day = Arbitraries.of(
                "2025-08-14", "2024-02-29", "2025-02-29", "2026-01-31", "2000-01-01", "1999-12-31", "2025-13-01");
        var clock = Arbitraries.of(
                "", "T09:30", "T09:30:15", "T23:59:59", "T24:00:00", "T9:30", "T07:00:00", "T09:30:15.5");
        var zone = Arbitraries.of("", "Z", "+07:00", "-03:30", "+07", "+0700", "+19:00", "z");
        var answer = Arbitraries.of("1", "2", "3", "4", "", " 3", "5", "0", "3.0", "tiga");
        var sex = Arbitraries.of("L", "P", "", "X", "p");
        var age = Arbitraries.of("", "0", "34", "120", "121", "034", "-1", "12a");
        var text = Arbitraries.of(
                "",
                " ",
                "Petani",
                "=1",
                "#N/A",
                "# bagus",
                "\"a, b\"",
                "\"a \"\"b\"\"\"",
                "\"a\nb\"",
                "é",
                "a\tb",
                "a\"b",
                "\u00a0x",
                "\u2003x");
        return Combinators.combine(
                        uuid,
                        unit,
                        Combinators.combine(day, clock, zone).as((a, b, c) -> a + b + c),
                        answer.list().ofSize(3).map(three -> String.join(",", three)),
                        sex,
                        age,
                        text,
                        text)
                .as((a, b, c, d, e, f, g, h) -> String.join(",", a, b, c, d, e, f, g, h));
    }
}
