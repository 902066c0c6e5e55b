package id.kinerjapuskesmas.local.load;

import com.fasterxml.jackson.databind.JsonNode;
import id.kinerjapuskesmas.local.example.AssessmentValue;
import id.kinerjapuskesmas.local.example.Examples;
import id.kinerjapuskesmas.local.example.Finding;
import id.kinerjapuskesmas.local.example.GeneratedAssessment;
import id.kinerjapuskesmas.local.example.InstrumentItem;
import id.kinerjapuskesmas.local.example.Puskesmas;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The assessments of the district: filled in by each Puskesmas, verified and established by its Dinas. */
final class LoadAssessments {

    static final String INSTRUMENT = "rekap-nasional-2025";
    private static final String REASON = "Data contoh / example data";

    /** Where the workflow rests for the three that are not verified; all others go on to VERIFIED. */
    private static final Map<String, String> RESTS_AT =
            Map.of("P3207130201", "DRAFT", "P3207240201", "SUBMITTED", "P3207260201", "RETURNED");

    private final Api dinkes;
    private final Function<Puskesmas, Api> puskesmas;

    LoadAssessments(Api dinkes, Function<Puskesmas, Api> puskesmas) {
        this.dinkes = dinkes;
        this.puskesmas = puskesmas;
    }

    String all() {
        var instrument = items(dinkes.get("/v1/instruments/" + INSTRUMENT).path("tree"), false);
        var district = Examples.district();
        district.forEach(one -> load(one, instrument));
        return "%d filled in, %d verified".formatted(district.size(), district.size() - RESTS_AT.size());
    }

    /** Needs a ranking: what is established is the kelompok that it found. */
    String establish() {
        var established = 0;
        for (var one : Examples.district()) {
            var path = path(new GeneratedAssessment(one));
            if (state(path).equals("VERIFIED")) {
                transition(dinkes, path, "ESTABLISH", REASON);
            }
            if (state(path).equals("ESTABLISHED")) {
                established++;
            }
        }
        return established + " established";
    }

    private void load(Puskesmas one, List<InstrumentItem> instrument) {
        var generated = new GeneratedAssessment(one);
        var path = path(generated);
        var restsAt = RESTS_AT.getOrDefault(one.code(), "VERIFIED");
        var facility = puskesmas.apply(one);
        facility.keep(path, Map.of("facility", one.code(), "period", Examples.PERIOD, "instrument", INSTRUMENT));
        if (state(path).equals("DRAFT")) {
            var values = generated.values(instrument);
            var filled = restsAt.equals("DRAFT") ? values.subList(0, values.size() / 2) : values;
            put(
                    facility,
                    path + "/self-values",
                    path,
                    filled.stream().map(LoadAssessments::row).toList());
            if (!restsAt.equals("DRAFT")) {
                transition(facility, path, "SUBMIT", null);
            }
        }
        if (state(path).equals("SUBMITTED") && restsAt.equals("RETURNED")) {
            transition(dinkes, path, "RETURN", "Sasaran KIA_K6 belum sesuai proyeksi (data contoh)");
        }
        if (state(path).equals("SUBMITTED") && restsAt.equals("VERIFIED")) {
            var findings = generated.findings(instrument).stream()
                    .map(LoadAssessments::row)
                    .toList();
            put(dinkes, path + "/verified-values", path, findings);
            transition(dinkes, path, "VERIFY", REASON);
        }
    }

    private String state(String path) {
        return dinkes.get(path).path("state").asText();
    }

    private static String path(GeneratedAssessment generated) {
        return "/v1/assessments/" + generated.id();
    }

    private static void put(Api caller, String path, String versioned, List<Map<String, Object>> values) {
        caller.put(path, Map.of("values", values), caller.read(versioned).etag())
                .expect(200);
    }

    private static void transition(Api caller, String path, String action, String reason) {
        var body = new LinkedHashMap<String, Object>();
        body.put("action", action);
        body.put("reason", reason);
        caller.post(path + "/transitions", body, caller.read(path).etag()).expect(200);
    }

    private static Map<String, Object> row(AssessmentValue value) {
        var row = new LinkedHashMap<String, Object>();
        row.put("indicator", value.indicator());
        row.put("numerator", value.numerator());
        row.put("denominator", value.denominator());
        row.put("score", value.score());
        return row;
    }

    private static Map<String, Object> row(Finding finding) {
        var row = row(finding.value());
        row.put("reason", finding.reason());
        return row;
    }

    /** The rows that are entered by hand, in the order of the form. */
    private static List<InstrumentItem> items(JsonNode node, boolean inpatientOnly) {
        var onlyWithBeds = inpatientOnly || node.path("inpatientOnly").asBoolean();
        var items = new ArrayList<InstrumentItem>();
        var indicator = node.path("indicator");
        if (indicator.isObject() && indicator.path("upstream").isNull()) {
            items.add(item(node.path("code").asText(), indicator, onlyWithBeds));
        }
        node.path("children").forEach(child -> items.addAll(items(child, onlyWithBeds)));
        return items;
    }

    private static InstrumentItem item(String code, JsonNode indicator, boolean inpatientOnly) {
        var factor =
                switch (indicator.path("unit").asText()) {
                    case "PERCENT" -> 100;
                    case "PER_MILLE" -> 1000;
                    default -> 1;
                };
        var bands = new ArrayList<InstrumentItem.Step>();
        indicator
                .path("bands")
                .forEach(step -> bands.add(new InstrumentItem.Step(
                        step.path("upTo").isNull() ? null : step.path("upTo").asDouble(),
                        step.path("score").asDouble())));
        return new InstrumentItem(
                code,
                indicator.path("type").asText(),
                factor,
                indicator.path("target").asDouble(),
                inpatientOnly,
                bands);
    }
}
