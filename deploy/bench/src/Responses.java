import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Generated answer sheets of one survey from a fixed seed, in two files with the same rows: as survey-service imports them,
 * and as they stand in its table.
 */
final class Responses {

    /** The seed of everything generated here. */
    static final long SEED = 20_261_122L;

    static final String[] UNITS = {"UMUM", "KIA", "GIGI", "LAB"};
    static final String TABLE_COLUMNS =
            "facility, survey, response, period_start, unit, collected_at, answers, sex, age, revision, changed_at,"
                    + " changed_by, voided";

    private static final int QUESTIONS = 9;
    private static final Instant FIRST = Instant.parse("2025-01-02T01:00:00Z");
    private static final long DAY_MILLIS = 86_400_000L;
    private static final int DAYS = 350;

    private Responses() {}

    /** A time-ordered id (UUID version 7), as clients are advised to make them. */
    static UUID version7(long millis, SplittableRandom random) {
        var high = millis << 16 | 0x7000 | random.nextInt(0x1000);
        var low = random.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    static void write(int round, int rows, String facility, UUID survey, Path api, Path table) throws IOException {
        var random = new SplittableRandom(SEED + round);
        try (var apiFile = Files.newBufferedWriter(api);
                var tableFile = Files.newBufferedWriter(table)) {
            apiFile.write("response,unit,collectedAt,U1,U2,U3,U4,U5,U6,U7,U8,U9,sex,age\n");
            for (var row = 0; row < rows; row++) {
                write(row, rows, random, facility, survey, apiFile, tableFile);
            }
        }
    }

    /** The file for the API alone, as large ones are. */
    static void write(int round, int rows, UUID survey, Path api) throws IOException {
        var random = new SplittableRandom(SEED + round);
        try (var apiFile = Files.newBufferedWriter(api);
                var nowhere = new BufferedWriter(Writer.nullWriter())) {
            apiFile.write("response,unit,collectedAt,U1,U2,U3,U4,U5,U6,U7,U8,U9,sex,age\n");
            for (var row = 0; row < rows; row++) {
                write(row, rows, random, "", survey, apiFile, nowhere);
            }
        }
    }

    private static void write(
            int row, int rows, SplittableRandom random, String facility, UUID survey, BufferedWriter api, BufferedWriter table)
            throws IOException {
        var millis = FIRST.toEpochMilli() + (long) ((double) row / rows * DAYS * DAY_MILLIS) / 1000 * 1000;
        var id = version7(millis, random);
        var at = Instant.ofEpochMilli(millis);
        var unit = UNITS[random.nextInt(UNITS.length)];
        var answers = new StringBuilder();
        for (var question = 0; question < QUESTIONS; question++) {
            answers.append(question == 0 ? "" : ",").append(answer(random));
        }
        var sex = random.nextInt(100) < 62 ? "P" : "L";
        var age = 17 + random.nextInt(60);
        api.write(id + "," + unit + "," + at + "," + answers + "," + sex + "," + age + "\n");
        table.write(facility + "," + survey + "," + id + ",2025-01-01," + unit + "," + at + ",\"{" + answers + "}\"," + sex
                + "," + age + ",1," + at + ",bench,f\n");
    }

    /** Near what real surveys show: mostly 3, some 4, few 2, hardly any 1. */
    private static int answer(SplittableRandom random) {
        var draw = random.nextInt(100);
        return draw < 2 ? 1 : draw < 12 ? 2 : draw < 74 ? 3 : 4;
    }
}
