package id.kinerjapuskesmas.survey.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerjapuskesmas.rest.problem.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormRulesTest {

    private static final Label LABEL = new Label("Label", "Label");

    private static Unsur unsur(String code, String display) {
        return new Unsur(code, display, LABEL);
    }

    private static Question question(String code, String display, String unsur, int... scores) {
        var options = new ArrayList<AnswerOption>();
        for (var score : scores.length == 0 ? new int[] {1, 2, 3, 4} : scores) {
            options.add(new AnswerOption(score, LABEL));
        }
        return new Question(code, display, unsur, LABEL, options);
    }

    private static List<String> flaws(List<Unsur> unsur, List<Question> questions) {
        return FormRules.flaws(unsur, questions).stream()
                .map(flaw -> flaw.pointer() + " " + flaw.code())
                .toList();
    }

    @Test
    void acceptsSeveralQuestionsOfAnUnsurAndExtraOnes() {
        assertThat(flaws(
                        List.of(unsur("WAKTU", "U1"), unsur("BIAYA", "U2")),
                        List.of(
                                question("DAFTAR", "U1a", "WAKTU"),
                                question("PERIKSA", "U1b", "WAKTU"),
                                question("BIAYA", "U2", "BIAYA"),
                                question("KEMBALI", "T1", null))))
                .isEmpty();
    }

    @Test
    void pointsAtDuplicatesUnknownUnsurAndUnaskedUnsur() {
        assertThat(flaws(
                        List.of(unsur("WAKTU", "U1"), unsur("WAKTU", "U1"), unsur("BIAYA", "U3")),
                        List.of(question("A", "A1", "WAKTU"), question("A", "A1", "MUTU"))))
                .containsExactly(
                        "/unsur/1/unsur DUPLICATE",
                        "/unsur/1/display DUPLICATE",
                        "/questions/1/question DUPLICATE",
                        "/questions/1/display DUPLICATE",
                        "/questions/1/unsur UNKNOWN_UNSUR",
                        "/unsur/2 UNSUR_WITHOUT_QUESTION");
    }

    @Test
    void pointsAtColumnsThatFilesWouldConfuse() {
        assertThat(flaws(
                        List.of(unsur("WAKTU", "U1")),
                        List.of(
                                question("WAKTU", "sex", "WAKTU"),
                                question("TAMBAHAN", "WAKTU", null),
                                question("LAIN", "LAIN", null))))
                .containsExactly("/questions/0/display AMBIGUOUS_COLUMN", "/questions/1/display AMBIGUOUS_COLUMN");
    }

    @Test
    void pointsAtTheFirstScoreOutOfOrder() {
        assertThat(flaws(List.of(unsur("WAKTU", "U1")), List.of(question("WAKTU", "U1", "WAKTU", 1, 2, 4, 3))))
                .containsExactly("/questions/0/options/2/score SCORES_ARE_1_TO_4");
    }

    @Test
    void refusesMoreThanTenQuestionsOfOneUnsur() {
        var questions = IntStream.rangeClosed(1, 11)
                .mapToObj(number -> question("Q" + number, "Q" + number + "x", "WAKTU"))
                .toList();
        assertThat(FormRules.flaws(List.of(unsur("WAKTU", "U1")), questions))
                .extracting(Flaw::code)
                .containsExactly("TOO_MANY_QUESTIONS");
    }

    @Test
    void findsTheScaleThatMakesEveryRespondentsMeanWhole() {
        assertThat(FormRules.scoreScale(unsur(9), questions(9, 1))).isEqualTo(2520);
        assertThat(FormRules.scoreScale(unsur(14), questions(14, 1))).isEqualTo(360360);
        assertThat(FormRules.scoreScale(unsur(2), questions(2, 3))).isEqualTo(12);
        // the largest form allowed stays far inside a long even when squared sums are added up as numeric
        assertThat(FormRules.scoreScale(unsur(20), questions(1, 10))).isEqualTo(232792560L * 2520);
    }

    private static List<Unsur> unsur(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> unsur("U" + number, "U" + number))
                .toList();
    }

    private static List<Question> questions(int unsur, int each) {
        return IntStream.range(0, unsur * each)
                .mapToObj(number -> question("Q" + number, "Q" + number, "U" + (1 + number / each)))
                .toList();
    }
}
