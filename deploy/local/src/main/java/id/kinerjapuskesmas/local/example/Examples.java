package id.kinerjapuskesmas.local.example;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Everything the local stack loads: Kabupaten Ciamis in 2025 and, beside it, two facilities with published figures. */
public final class Examples {

    public static final String REGION = "32.07";
    public static final String PERIOD = "2025";
    /** UPT Puskesmas Padas, Kabupaten Ngawi. */
    public static final Puskesmas PADAS = new Puskesmas("1032988", "Padas", "35.21", false);
    /** Its registration code is not public: old-code pattern, inpatient, first of kecamatan 3327040. */
    public static final Puskesmas WATUKUMPUL = new Puskesmas("P3327040101", "Watukumpul", "33.27", true);

    /** Puskesmas Ciamis, whose survey replays the published rows of Sekadau. */
    public static final String CIAMIS = "P3207210201";

    public static final UUID RANKING = Seed.id(Instant.parse("2026-02-02T01:00:00Z"), "ranking/32.07/2025");

    private Examples() {}

    public static List<Puskesmas> district() {
        return ExampleFiles.ciamis();
    }

    public static String regionsCsv() {
        return ExampleFiles.text("regions.csv");
    }

    public static String districtCsv() {
        return ExampleFiles.text("facilities-ciamis.csv");
    }

    public static String nationalSampleCsv() {
        return ExampleFiles.nationalSampleWithout(REGION);
    }

    public static Stream<ExampleSurvey> surveys() {
        return Stream.concat(district().stream().map(Examples::survey), Stream.of(PublishedResponses.padas(PADAS)));
    }

    public static Stream<ExampleCensus> censuses() {
        return district().stream().filter(Puskesmas::inpatient).map(puskesmas -> new GeneratedCensus(puskesmas)
                .census());
    }

    private static ExampleSurvey survey(Puskesmas puskesmas) {
        return puskesmas.code().equals(CIAMIS)
                ? PublishedResponses.sekadau(puskesmas, ExampleFiles.sekadauAnswers())
                : new GeneratedResponses(puskesmas).survey();
    }
}
