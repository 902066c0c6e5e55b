package id.kinerjapuskesmas.survey.questionnaire;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What makes unsur and questions a form that can be answered, filed and computed; each flaw points at its element. */
final class FormRules {

    private static final int MOST_QUESTIONS_OF_AN_UNSUR = 10;
    /** Columns of response files that a question's header must not take. */
    private static final Set<String> RESERVED = Set.of(
            "response",
            "unit",
            "collectedAt",
            "receivedAt",
            "sex",
            "age",
            "education",
            "occupation",
            "occupationOther",
            "payer",
            "timeSlot",
            "suggestion",
            "revision",
            "flags");

    private FormRules() {}

    /** All flaws, to which callers may add. */
    static List<Flaw> flaws(List<Unsur> unsur, List<Question> questions) {
        var flaws = new ArrayList<Flaw>();
        unique("/unsur/%d/unsur", unsur, Unsur::unsur, flaws);
        unique("/unsur/%d/display", unsur, Unsur::display, flaws);
        unique("/questions/%d/question", questions, Question::question, flaws);
        unique("/questions/%d/display", questions, Question::display, flaws);
        columns(questions, flaws);
        measures(unsur, questions, flaws);
        options(questions, flaws);
        return flaws;
    }

    /**
     * The number every respondent's mean is multiplied by to be whole: lcm(1..unsur), for some unsur may be left blank,
     * times lcm(1..most questions of one unsur).
     */
    static long scoreScale(List<Unsur> unsur, List<Question> questions) {
        var most = questions.stream()
                .map(Question::unsur)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
        return lcmUpTo(unsur.size()) * lcmUpTo(most);
    }

    private static long lcmUpTo(long last) {
        var lcm = 1L;
        for (var number = 2L; number <= last; number++) {
            lcm = lcm / gcd(lcm, number) * number;
        }
        return lcm;
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private static <T> void unique(String pointer, List<T> elements, Function<T, String> key, List<Flaw> flaws) {
        Map<String, Integer> first = new HashMap<>();
        for (var index = 0; index < elements.size(); index++) {
            var value = key.apply(elements.get(index));
            var earlier = first.putIfAbsent(value, index);
            if (earlier != null) {
                flaws.add(Flaw.at(
                                pointer.formatted(index),
                                "DUPLICATE",
                                Text.of(
                                        "Sudah dipakai oleh " + pointer.formatted(earlier) + ".",
                                        "Already taken by " + pointer.formatted(earlier) + "."))
                        .with("value", value));
            }
        }
    }

    /** A file's header may hold codes or displays; both must mean one thing. */
    private static void columns(List<Question> questions, List<Flaw> flaws) {
        for (var index = 0; index < questions.size(); index++) {
            var question = questions.get(index);
            var display = question.display();
            var taken = questions.stream()
                    .filter(other -> other != question)
                    .map(Question::question)
                    .anyMatch(display::equals);
            if (taken || RESERVED.contains(display)) {
                flaws.add(Flaw.at(
                                "/questions/%d/display".formatted(index),
                                "AMBIGUOUS_COLUMN",
                                Text.of(
                                        "Kepala kolom ini sudah berarti hal lain dalam berkas jawaban.",
                                        "This column header already means something else in files of responses."))
                        .with("value", display));
            }
        }
    }

    private static void measures(List<Unsur> unsur, List<Question> questions, List<Flaw> flaws) {
        var known = unsur.stream().map(Unsur::unsur).toList();
        for (var index = 0; index < questions.size(); index++) {
            var measured = questions.get(index).unsur();
            if (measured != null && !known.contains(measured)) {
                flaws.add(Flaw.at(
                                "/questions/%d/unsur".formatted(index),
                                "UNKNOWN_UNSUR",
                                Text.of(
                                        "Tidak ada dalam daftar unsur; null bila di luar IKM.",
                                        "Not among the unsur; null for a question outside the IKM."))
                        .with("value", measured));
            }
        }
        for (var index = 0; index < unsur.size(); index++) {
            var code = known.get(index);
            var asked =
                    questions.stream().map(Question::unsur).filter(code::equals).count();
            if (asked == 0 || asked > MOST_QUESTIONS_OF_AN_UNSUR) {
                flaws.add(Flaw.at(
                                "/unsur/" + index,
                                asked == 0 ? "UNSUR_WITHOUT_QUESTION" : "TOO_MANY_QUESTIONS",
                                Text.of(
                                        "Setiap unsur harus punya 1 sampai %d pertanyaan."
                                                .formatted(MOST_QUESTIONS_OF_AN_UNSUR),
                                        "Each unsur needs 1 to %d questions.".formatted(MOST_QUESTIONS_OF_AN_UNSUR)))
                        .with("value", code)
                        .with("questions", asked));
            }
        }
    }

    private static void options(List<Question> questions, List<Flaw> flaws) {
        for (var index = 0; index < questions.size(); index++) {
            var scores = questions.get(index).options().stream()
                    .map(AnswerOption::score)
                    .toList();
            var place = index;
            IntStream.range(0, scores.size())
                    .filter(option -> scores.get(option) != option + 1)
                    .findFirst()
                    .ifPresent(option -> flaws.add(Flaw.at(
                                    "/questions/%d/options/%d/score".formatted(place, option),
                                    "SCORES_ARE_1_TO_4",
                                    Text.of(
                                            "Nilai jawaban berurutan 1, 2, 3, 4.",
                                            "Scores are 1, 2, 3 and 4, in this order."))
                            .with("value", scores.get(option))));
        }
    }
}
