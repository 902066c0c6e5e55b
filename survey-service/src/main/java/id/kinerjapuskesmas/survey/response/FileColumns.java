package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.rest.tabular.Columns;
import id.kinerjapuskesmas.rest.tabular.Spool;
import id.kinerjapuskesmas.rest.tabular.Table;
import id.kinerjapuskesmas.survey.questionnaire.Question;
import id.kinerjapuskesmas.survey.questionnaire.Questionnaire;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which columns a file of responses has: the questions by display number (U1) or by code (WAKTU), never mixed, so that
 * importers cannot cross the two numberings in use.
 */
record FileColumns(Columns columns, List<String> byPlace, List<String> alternatives) {

    private static final List<String> PROFILE =
            List.of("sex", "age", "education", "occupation", "occupationOther", "payer", "timeSlot", "suggestion");

    /** What refused rows carry when they are given back; ignored when they are sent again. */
    private static final List<String> REASONS = List.of("line", "errors");

    static FileColumns of(Questionnaire questionnaire, Spool file, String mediaType) {
        var codes = names(questionnaire, Question::question);
        var displays = names(questionnaire, Question::display);
        if (mediaType != null && mediaType.startsWith(Table.NDJSON)) {
            var either = Stream.of(PROFILE, REASONS, codes, displays)
                    .flatMap(List::stream)
                    .toArray(String[]::new);
            return new FileColumns(
                    Columns.required("response", "unit", "collectedAt").optional(either), displays, codes);
        }
        return headed(
                questionnaire,
                mediaType != null && mediaType.startsWith(Table.XLSX)
                        ? SheetTemplate.headerOf(questionnaire, file)
                        : Arrays.stream(file.firstLine().split("[,;]"))
                                .map(name -> name.replaceAll("[\"\uFEFF]", "").strip())
                                .collect(Collectors.toSet()));
    }

    private static FileColumns headed(Questionnaire questionnaire, Set<String> header) {
        var codes = names(questionnaire, Question::question);
        var displays = names(questionnaire, Question::display);
        var byPlace = codes.stream().anyMatch(header::contains) ? codes : displays;
        var required = Stream.concat(
                Stream.of("response", "unit", "collectedAt"),
                questionnaire.questions().stream()
                        .filter(question -> question.unsur() != null)
                        .map(question -> byPlace.get(questionnaire.questions().indexOf(question))));
        var optional = Stream.concat(
                Stream.concat(PROFILE.stream(), REASONS.stream()),
                questionnaire.questions().stream()
                        .filter(question -> question.unsur() == null)
                        .map(question -> byPlace.get(questionnaire.questions().indexOf(question))));
        return new FileColumns(
                Columns.required(required.toArray(String[]::new)).optional(optional.toArray(String[]::new)),
                byPlace,
                List.of());
    }

    private static List<String> names(Questionnaire questionnaire, Function<Question, String> name) {
        return questionnaire.questions().stream().map(name).toList();
    }
}
