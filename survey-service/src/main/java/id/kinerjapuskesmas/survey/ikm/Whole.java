package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.survey.questionnaire.Questionnaire;
import id.kinerjapuskesmas.survey.questionnaire.Regulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
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

    static Whole of(Method method, PartLevel level, List<Part> given) {
        var parts = Alike.of(method, given);
        var withData = parts.stream().filter(Part::takesPart).toList();
        var regulation = withData.isEmpty() ? null : withData.get(0).regulation();
        var questionnaire = common(withData);
        var tally = questionnaire == null
                ? null
                : withData.stream().map(Part::tally).reduce(Tally::plus).orElseThrow();
        var estimate = withData.isEmpty()
                ? nothing(parts)
                : method == Method.POOLED
                        ? Estimate.pooled(Results.instrument(questionnaire), tally, true)
                        : Estimate.meanOf(withData.stream().map(Part::estimate).toList());
        // under POOLED a part whose own IKM is undefined still brings its respondents to the pool
        Predicate<Part> isCounted = method == Method.POOLED && estimate.ikm() != null ? Part::takesPart : Part::counts;
        var counted = parts.stream().filter(isCounted).toList();
        var excluded = parts.stream()
                .filter(isCounted.negate())
                .map(part -> part.excluded(level))
                .toList();
        return new Whole(method, level, questionnaire, regulation, tally, estimate, counted, excluded);
    }

    /** The questionnaire that all parts answered; null where they differ. */
    private static Questionnaire common(List<Part> parts) {
        var first = parts.isEmpty() ? null : parts.get(0).questionnaire();
        return first != null && parts.stream().allMatch(part -> part.tally() != null && part.isOf(first))
                ? first
                : null;
    }

    private static Estimate nothing(List<Part> parts) {
        var reasons = distinct(parts.stream().map(part -> part.estimate().reason()));
        var n = parts.stream().mapToLong(part -> part.estimate().n()).sum();
        return none(reasons.size() == 1 ? reasons.iterator().next() : Estimate.NO_RESPONSES, n);
    }

    static Estimate none(String reason, long n) {
        return new Estimate(List.of(), null, reason, n, null, 0);
    }

    /** A whole without parts that say anything. */
    static Whole empty(Method method, String reason, long n) {
        return new Whole(method, PartLevel.SERVICE_UNIT, null, null, null, none(reason, n), List.of(), List.of());
    }

    /** The whole as a part of something larger. */
    Part as(String code, String name, Long population) {
        return new Part(code, name, questionnaire, regulation, tally, estimate.ofPopulation(population));
    }

    /** Also lists parts that were left out further below. */
    Whole alsoWithout(List<ExcludedPart> below) {
        var all = new ArrayList<>(excluded);
        all.addAll(below);
        return new Whole(method, level, questionnaire, regulation, tally, estimate, counted, List.copyOf(all));
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
