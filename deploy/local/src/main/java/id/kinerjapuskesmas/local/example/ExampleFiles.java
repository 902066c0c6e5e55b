package id.kinerjapuskesmas.local.example;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** The public files the example starts from, as they were published (see the README beside them). */
final class ExampleFiles {

    private ExampleFiles() {}

    static String text(String file) {
        try (var in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Puskesmas> ciamis() {
        return rows("facilities-ciamis.csv").stream()
                .map(row -> new Puskesmas(
                        row.getField("puskesmasCode"),
                        row.getField("name"),
                        row.getField("regionCode"),
                        Boolean.parseBoolean(row.getField("inpatient"))))
                .toList();
    }

    static List<List<Integer>> sekadauAnswers() {
        return rows("responses-sekadau-2019-s1.csv").stream()
                .map(row -> IntStream.rangeClosed(1, 9)
                        .mapToObj(u -> Integer.valueOf(row.getField("U" + u)))
                        .toList())
                .toList();
    }

    /** The national sample without the district's own line: its Puskesmas are registered by their old codes. */
    static String nationalSampleWithout(String region) {
        return text("facilities-national-sample.csv")
                .lines()
                .filter(line -> !line.endsWith("," + region))
                .reduce("", (all, line) -> all + line + "\n");
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(open(file))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        var in = ExampleFiles.class.getResourceAsStream("/example/" + file);
        if (in == null) {
            throw new IllegalStateException("example/" + file + " is missing from the jar");
        }
        return in;
    }
}
