package id.kinerjapuskesmas.kinerja.upstream;

import static id.kinerjapuskesmas.kinerja.upstream.UpstreamFailure.Reason.UNREADABLE;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.kinerjapuskesmas.kinerja.region.RegionCode;
import id.kinerjapuskesmas.kinerja.upstream.RegionAnswer.FacilityAnswer;
import id.kinerjapuskesmas.rest.period.Period;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads an upstream's answer so strictly that nothing becomes a figure by luck.
 *
 * <p>Properties the contract gains later are ignored; one that is missing, mistyped, doubled or about another region,
 * period or way of computing makes the whole answer unreadable.
 */
final class AnswerReader {

    private static final String FACILITY = "[0-9]{7}|P[0-9]{10}";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .withCoercionConfig(
                    LogicalType.Textual, config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private AnswerReader() {}

    /** What the answer holds for us: the upstream's revision, and the figures by facility in order of their code. */
    record Content(String sourceRevision, Map<String, List<UpstreamFigure>> byFacility) {}

    static Content read(Source source, byte[] body, String region, Period period) {
        RegionAnswer answer = parse(body, shape(source));
        check(region.equals(answer.region()), "another region");
        check(period.start().equals(answer.periodStart()), "another period");
        check(period.end().equals(answer.periodEnd()), "another period");
        check(source.way().equals(answer.way()), "another way of computing");
        check(answer.sourceRevision() != null && !answer.sourceRevision().isBlank(), "no revision");
        check(answer.items() != null, "no items");
        var byFacility = new TreeMap<String, List<UpstreamFigure>>();
        for (var item : answer.items()) {
            check(isComplete(source, item), "an item that is not a facility with figures");
            check(within(region, item.region()), "a facility of another region");
            var figures = item.figures().stream()
                    .filter(figure -> source.indicators().contains(figure.indicator()))
                    .map(figure -> figure.of(item.facility()))
                    .toList();
            check(byFacility.put(item.facility(), figures) == null, "a facility twice");
        }
        return new Content(answer.sourceRevision(), byFacility);
    }

    private static Class<? extends RegionAnswer> shape(Source source) {
        return source == Source.SURVEY ? RegionAnswer.OfSurvey.class : RegionAnswer.OfWard.class;
    }

    /** Reads a body of the given shape; any failure is the upstream's, never that of whoever asks us. */
    static <T> T parse(byte[] body, Class<T> shape) {
        return parse(body, JSON.readerFor(shape));
    }

    /** The same where the reader decides what may be missing: numbers and truth values are never made up. */
    static <T> T parseInPart(byte[] body, Class<T> shape) {
        return parse(body, JSON.readerFor(shape).without(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES));
    }

    private static <T> T parse(byte[] body, ObjectReader reader) {
        try {
            T answer = reader.readValue(body);
            check(answer != null, "null");
            return answer;
        } catch (JsonProcessingException e) {
            // its message quotes the body, which stays out of logs
            throw new UpstreamFailure(UNREADABLE, "not the JSON of the contract" + place(e));
        } catch (IOException e) {
            throw new UpstreamFailure(UNREADABLE, "not UTF-8");
        }
    }

    /** Each indicator of the source exactly once; those it gains later may stand beside them. */
    private static boolean isComplete(Source source, FacilityAnswer item) {
        if (item == null || item.facility() == null || !item.facility().matches(FACILITY) || item.region() == null) {
            return false;
        }
        if (item.figures() == null || item.figures().stream().anyMatch(Objects::isNull)) {
            return false;
        }
        var indicators = item.figures().stream().map(FigureAnswer::indicator).toList();
        return indicators.containsAll(source.indicators())
                && Set.copyOf(indicators).size() == indicators.size();
    }

    private static boolean within(String region, String code) {
        return region.equals(RegionCode.COUNTRY) || code.equals(region) || code.startsWith(region + ".");
    }

    private static String place(JsonProcessingException exception) {
        var location = exception.getLocation();
        return location == null ? "" : ": line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new UpstreamFailure(UNREADABLE, otherwise);
        }
    }
}
