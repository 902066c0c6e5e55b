package id.kinerjapuskesmas.kinerja.upstream;

import id.kinerjapuskesmas.rest.period.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The JSON of an upstream's answer, complete as its contract demands. */
public final class AnswerBody {

    private final Source source;
    private final String region;
    private final Period period;
    private final String revision;
    private final List<String> items = new ArrayList<>();

    private AnswerBody(Source source, String region, String period, String revision) {
        this.source = source;
        this.region = region;
        this.period = Period.named(period).orElseThrow();
        this.revision = revision;
    }

    public static AnswerBody of(Source source, String region, String period, String revision) {
        return new AnswerBody(source, region, period, revision);
    }

    String region() {
        return region;
    }

    /** survey-service: one facility with its IKM. */
    public AnswerBody ikm(String facility, String value) {
        return ikm(facility, value, null, null);
    }

    /** The same with its confidence interval of 95 %. */
    public AnswerBody ikm(String facility, String value, String lower, String upper) {
        var confidence =
                lower == null ? "null" : "{\"level\": 95, \"lower\": %s, \"upper\": %s}".formatted(lower, upper);
        items.add(
                """
                {"facility": "%s", "name": "Puskesmas %s", "region": "%s", "ikm": %s, "mutu": "B", "kinerja": "BAIK",
                 "population": 1200, "requiredSample": 291, "sampleSufficient": false, "surveys": 2, "n": 91,
                 "questionnaire": "skm-2017-v1", "regulation": "Permenpan-RB 14/2017", "ikmMeanOfUnits": %s,
                 "ikmPooled": %s, "lower": null, "upper": null, "nrr": {"PERSYARATAN": 3.245}}"""
                        .formatted(
                                facility,
                                facility,
                                region,
                                figure("IKM", value, "SCORE")
                                        .replace("\"confidence\": null", "\"confidence\": " + confidence),
                                value,
                                value));
        return this;
    }

    /** ward-service: one facility with the six indicators, all but BOR without value. */
    public AnswerBody bor(String facility, String value) {
        var figures = Stream.of("BOR", "AVLOS", "TOI", "BTO", "GDR", "NDR")
                .map(indicator -> figure(indicator, indicator.equals("BOR") ? value : null, unit(indicator)))
                .collect(Collectors.joining(","));
        items.add(
                """
                {"facility": "%s", "name": "Puskesmas %s", "region": "%s", "sources": ["DAILY"], "indicators": [%s]}"""
                        .formatted(facility, facility, region, figures));
        return this;
    }

    public String json() {
        return """
                {"region": "%s", "period": "%s", "periodStart": "%s", "periodEnd": "%s", %s, "sourceRevision": "%s",
                 "items": [%s]}"""
                .formatted(
                        region,
                        period.label(),
                        period.start(),
                        period.end(),
                        source == Source.SURVEY ? "\"method\": \"MEAN_OF_UNITS\"" : "\"bedBasis\": \"AVERAGE\"",
                        revision,
                        String.join(",", items));
    }

    private static String unit(String indicator) {
        return switch (indicator) {
            case "BOR" -> "PERCENT";
            case "BTO" -> "TIMES";
            case "GDR", "NDR" -> "PER_MILLE";
            default -> "DAYS";
        };
    }

    /** A number object; without value it says NO_DISCHARGES. */
    private static String figure(String indicator, String value, String unit) {
        return String.format(
                Locale.ROOT,
                """
                {"indicator": "%s", "value": %s, "unit": "%s", "decimals": 2, "numerator": %s, "denominator": %s, "n": 91,
                 "completeness": 1, "ideal": null, "polarity": "HIGHER_IS_BETTER", "status": "NOT_APPLICABLE",
                 "valueStatus": "%s", "reason": %s, "flags": ["SMALL_DENOMINATOR"],
                 "formula": {"id": "%s", "version": 1, "regulation": "Permenpan-RB 14/2017"},
                 "computedAt": "2026-01-31T08:00:00Z", "sourceRevision": "7", "confidence": null}""",
                indicator,
                value,
                unit,
                value == null ? "0" : "233",
                value == null ? "0" : "434",
                value == null ? "DENOMINATOR_ZERO" : "OK",
                value == null ? "\"NO_DISCHARGES\"" : "null",
                indicator);
    }
}
