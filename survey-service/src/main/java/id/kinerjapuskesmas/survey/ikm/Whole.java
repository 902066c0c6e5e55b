package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.survey.questionnaire.Questionnaire;
import id.kinerjapuskesmas.survey.questionnaire.Regulation;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parts put together by a method, with those left out. */
record Whole(
        Method method,
        PartLevel level,
        Questionnaire questionnaire,
        Regulation regulation,
        Tally tally,
        Estimate estimate,
        List<Part> counted,
        List<ExcludedPart> excluded) {

    /**
     * Puts parts together. A mean needs one regulation, because letters and scales of different regulations never
     * compare; pooling needs one questionnaire.
     */
    static Whole of(Method method, PartLevel level, List<Part> parts) {
        var withData = parts.stream().filter(part -> part.estimate().n() > 0).toList();
        var regulations = distinct(withData.stream().map(Part::regulation));
        var questionnaires = distinct(withData.stream().map(Part::questionnaire));
        var regulation = regulations.size() == 1 ? regulations.iterator().next() : null;
        var sameQuestionnaire = questionnaires.size() == 1
                && withData.stream().allMatch(part -> part.questionnaire() != null && part.tally() != null);
        var questionnaire = sameQuestionnaire ? questionnaires.iterator().next() : null;
        var counted = parts.stream().filter(Part::counts).toList();
        var excluded = parts.stream()
                .filter(part -> !part.counts())
                .map(Part::excluded)
                .toList();
        var tally = questionnaire == null
                ? null
                : withData.stream().map(Part::tally).reduce(Tally::plus).orElseThrow();
        var estimate = estimate(method, parts, withData, regulation, questionnaire, tally);
        if (method == Method.POOLED && estimate.ikm() != null) {
            // a part whose own IKM is undefined still brings its respondents to the pool
            counted = withData;
            excluded = parts.stream()
                    .filter(part -> part.estimate().n() == 0)
                    .map(Part::excluded)
                    .toList();
        }
        return new Whole(method, level, questionnaire, regulation, tally, estimate, counted, excluded);
    }

    private static Estimate estimate(
            Method method,
            List<Part> parts,
            List<Part> withData,
            Regulation regulation,
            Questionnaire questionnaire,
            Tally tally) {
        var n = withData.stream().mapToLong(part -> part.estimate().n()).sum();
        if (withData.isEmpty()) {
            var onlyReason = distinct(parts.stream().map(part -> part.estimate().reason()));
            return none(onlyReason.size() == 1 ? onlyReason.iterator().next() : Estimate.NO_RESPONSES, n);
        }
        if (method == Method.POOLED) {
            return questionnaire == null
                    ? none(Results.MIXED_QUESTIONNAIRES, n)
                    : Estimate.pooled(Results.instrument(questionnaire), tally);
        }
        return regulation == null
                ? none(Results.MIXED_QUESTIONNAIRES, n)
                : Estimate.meanOf(withData.stream().map(Part::estimate).toList());
    }

    static Estimate none(String reason, long n) {
        return new Estimate(List.of(), null, reason, n, null, 0);
    }

    /** The whole as a part of something larger. */
    Part as(String code, String name, Long population) {
        return new Part(code, name, questionnaire, regulation, tally, estimate.ofPopulation(population));
    }

    /** The unsur that nobody answered, in any part. */
    List<String> unanswered() {
        return excluded.stream()
                .flatMap(part -> part.unsur().stream())
                .distinct()
                .toList();
    }

    private static <T> Set<T> distinct(Stream<T> values) {
        return values.filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
