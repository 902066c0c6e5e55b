package id.kinerjapuskesmas.survey.ikm;

import static java.util.stream.Collectors.groupingBy;

import id.kinerjapuskesmas.survey.facility.Facility;
import id.kinerjapuskesmas.survey.questionnaire.Label;
import id.kinerjapuskesmas.survey.questionnaire.Questionnaire;
import id.kinerjapuskesmas.survey.questionnaire.Questionnaires;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Puts unit tallies together level by level: service unit, facility, kabupaten, province, country. Lives for one read and
 * asks for each questionnaire once.
 */
final class Merge {

    /** The country as a region: no Kemendagri code stands for it, so its ISO 3166 code does. */
    static final String COUNTRY = "ID";

    private static final int PROVINCE_DIGITS = 2;
    private static final int KABUPATEN_DIGITS = 5;

    private final Questionnaires questionnaires;
    private final Method method;
    private final boolean spread;
    private final Map<String, Questionnaire> known = new HashMap<>();

    Merge(Questionnaires questionnaires, Method method) {
        this(questionnaires, method, false);
    }

    private Merge(Questionnaires questionnaires, Method method, boolean spread) {
        this.questionnaires = questionnaires;
        this.method = method;
        this.spread = spread;
    }

    /** For values that are to be compared, with the spread of every unsur. */
    static Merge comparing(Questionnaires questionnaires, Method method) {
        return new Merge(questionnaires, method, true);
    }

    /** What the region codes of the facilities of a region, or of the country, begin with. */
    static String prefix(String region) {
        return region.equals(COUNTRY) ? "" : region;
    }

    /** A facility over a period: each unit's tallies are merged over the surveys, then the units are put together. */
    Whole facility(List<SurveyTally> rows, Map<String, Label> names) throws SQLException {
        if (rows.isEmpty()) {
            return Whole.empty(method, Results.NO_SURVEY, 0);
        }
        var tallied = new LinkedHashMap<String, Tally>();
        var used = new TreeSet<String>();
        for (var row : rows) {
            if (row.unit() != null && row.tally().moments().n() > 0) {
                used.add(row.questionnaire());
            }
        }
        if (used.size() > 1) {
            return Whole.empty(
                    method,
                    Results.MIXED_QUESTIONNAIRES,
                    rows.stream()
                            .filter(row -> row.unit() != null)
                            .mapToLong(row -> row.tally().moments().n())
                            .sum());
        }
        var questionnaire = questionnaire(used.isEmpty() ? rows.get(0).questionnaire() : used.first());
        for (var row : rows) {
            if (row.unit() != null && row.questionnaire().equals(questionnaire.questionnaire())) {
                tallied.merge(row.unit(), row.tally(), Tally::plus);
            }
        }
        var codes = new TreeSet<>(names.keySet());
        codes.addAll(tallied.keySet());
        var none = Tally.none(questionnaire.questions().size());
        var parts = codes.stream()
                .map(code -> part(
                        code,
                        names.containsKey(code) ? names.get(code).id() : null,
                        questionnaire,
                        tallied.getOrDefault(code, none),
                        spread))
                .toList();
        return Whole.of(method, PartLevel.SERVICE_UNIT, parts);
    }

    static Part part(String code, String name, Questionnaire questionnaire, Tally tally) {
        return part(code, name, questionnaire, tally, false);
    }

    private static Part part(String code, String name, Questionnaire questionnaire, Tally tally, boolean spread) {
        return new Part(
                code,
                name,
                questionnaire,
                questionnaire.regulation(),
                tally,
                Estimate.pooled(Results.instrument(questionnaire), tally, spread));
    }

    /** The facilities of a region as parts, in the order given; each corrected for its own population. */
    List<Part> facilities(List<Facility> inRegion, List<SurveyTally> rows) throws SQLException {
        var byFacility = rows.stream().collect(groupingBy(SurveyTally::facility));
        var parts = new ArrayList<Part>();
        for (var facility : inRegion) {
            var own = byFacility.getOrDefault(facility.facility(), List.of());
            parts.add(facility(own, Map.of()).as(facility.facility(), facility.name(), population(own)));
        }
        return parts;
    }

    Whole region(String region, List<Facility> inRegion, List<SurveyTally> rows) throws SQLException {
        // what leads is chosen once among all facilities, so that a level in between cannot choose differently
        var facilities = Alike.of(method, facilities(inRegion, rows));
        if (!region.equals(COUNTRY) && region.length() > PROVINCE_DIGITS) {
            return Whole.of(method, PartLevel.FACILITY, facilities);
        }
        var leftOut = facilities.stream()
                .filter(part -> part.estimate().n() > 0 && !part.counts())
                .map(part -> part.excluded(PartLevel.FACILITY))
                .toList();
        var kabupaten = kabupaten(inRegion, facilities);
        var whole = region.equals(COUNTRY)
                ? Whole.of(method, PartLevel.PROVINCE, provinces(kabupaten))
                : Whole.of(method, PartLevel.KABUPATEN, kabupaten);
        return whole.alsoWithout(leftOut);
    }

    private List<Part> kabupaten(List<Facility> inRegion, List<Part> facilities) {
        var grouped = new LinkedHashMap<String, List<Part>>();
        for (var index = 0; index < facilities.size(); index++) {
            grouped.computeIfAbsent(
                            inRegion.get(index).region().substring(0, KABUPATEN_DIGITS), code -> new ArrayList<>())
                    .add(facilities.get(index));
        }
        return wholes(PartLevel.FACILITY, grouped);
    }

    private List<Part> provinces(List<Part> kabupaten) {
        return wholes(PartLevel.KABUPATEN, kabupaten.stream().collect(groupingBy(part -> part.code()
                .substring(0, PROVINCE_DIGITS))));
    }

    private List<Part> wholes(PartLevel level, Map<String, List<Part>> grouped) {
        return grouped.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(group -> Whole.of(method, level, group.getValue()).as(group.getKey(), null, null))
                .toList();
    }

    private Questionnaire questionnaire(String code) throws SQLException {
        if (!known.containsKey(code)) {
            known.put(code, questionnaires.find(code).orElseThrow());
        }
        return known.get(code);
    }

    /** Service users over all surveys; unknown when one of them does not say. */
    static Long population(List<SurveyTally> rows) {
        var bySurvey = new HashMap<UUID, Long>();
        rows.forEach(row -> bySurvey.put(row.survey(), row.population()));
        return bySurvey.isEmpty() || bySurvey.values().stream().anyMatch(Objects::isNull)
                ? null
                : bySurvey.values().stream().mapToLong(Long::longValue).sum();
    }
}
