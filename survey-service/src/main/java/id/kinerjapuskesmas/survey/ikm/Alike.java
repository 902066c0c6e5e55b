package id.kinerjapuskesmas.survey.ikm;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.function.Function;

/**
 * Keeps together only what may be put together: the letters and scales of different regulations never compare, and answers
 * pool only under one questionnaire. What most parts used leads (then the most respondents, then the code); the rest is
 * left out by name, never mixed in.
 */
final class Alike {

    static final String OTHER_REGULATION = "OTHER_REGULATION";
    static final String OTHER_QUESTIONNAIRE = "OTHER_QUESTIONNAIRE";

    private Alike() {}

    static List<Part> of(Method method, List<Part> parts) {
        return method == Method.POOLED
                ? keep(
                        parts,
                        part -> part.tally() == null
                                ? null
                                : part.questionnaire().questionnaire(),
                        OTHER_QUESTIONNAIRE)
                : keep(parts, part -> part.regulation().regulation(), OTHER_REGULATION);
    }

    private static List<Part> keep(List<Part> parts, Function<Part, String> key, String reason) {
        var leading = parts.stream()
                .filter(Part::takesPart)
                .filter(part -> key.apply(part) != null)
                .collect(groupingBy(key))
                .entrySet()
                .stream()
                .max(comparing((Entry<String, List<Part>> used) ->
                                used.getValue().size())
                        .thenComparing(used -> used.getValue().stream()
                                .mapToLong(part -> part.estimate().n())
                                .sum())
                        .thenComparing(Entry::getKey))
                .map(Entry::getKey)
                .orElse(null);
        return parts.stream()
                .map(part ->
                        !part.takesPart() || Objects.equals(key.apply(part), leading) ? part : part.leftOut(reason))
                .toList();
    }
}
