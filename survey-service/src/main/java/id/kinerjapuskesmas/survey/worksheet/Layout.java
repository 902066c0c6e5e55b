package id.kinerjapuskesmas.survey.worksheet;

import id.kinerjapuskesmas.survey.questionnaire.Band;
import id.kinerjapuskesmas.survey.questionnaire.Questionnaire;
import id.kinerjapuskesmas.survey.questionnaire.Unsur;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which question stands in which column, and the formulas over them: NRR is the mean of the filled answers, the mean of the
 * questions' means where several measure one unsur.
 *
 * @param places the answers that enter the IKM, by their place in the answer sheet
 */
record Layout(Questionnaire questionnaire, List<Integer> places) {

    /** Left of the answers: the running number. */
    static final int FIRST = 1;

    static Layout of(Questionnaire questionnaire) {
        return new Layout(
                questionnaire,
                questionnaire.unsur().stream()
                        .flatMap(unsur -> questionnaire.placesOf(unsur).stream())
                        .toList());
    }

    int columns() {
        return places.size();
    }

    String header(int column) {
        return questionnaire.questions().get(places.get(column)).display();
    }

    /** The first column of an unsur: where its NRR stands. */
    int columnOf(Unsur unsur) {
        return places.indexOf(questionnaire.placesOf(unsur).get(0));
    }

    /** The mean of the unsur's questions, from their means in the given row; blank when nobody answered. */
    String nrr(Unsur unsur, int row) {
        var means = questionnaire.placesOf(unsur).stream()
                .map(place -> cell(row, FIRST + places.indexOf(place)))
                .collect(Collectors.joining(","));
        return "IF(COUNT(" + means + ")=0,\"\",AVERAGE(" + means + "))";
    }

    /** The cells of a row that hold a figure per unsur. */
    String perUnsur(int row) {
        return questionnaire.unsur().stream()
                .map(unsur -> cell(row, FIRST + columnOf(unsur)))
                .collect(Collectors.joining(","));
    }

    int unsurCount() {
        return questionnaire.unsur().size();
    }

    /** To 2 decimals HALF_UP; the inner rounding takes the noise of binary fractions away, so that 76.605 is 76.61. */
    static String rounded(String cell) {
        return "IF(" + cell + "=\"\",\"\",ROUND(ROUND(" + cell + ",9),2))";
    }

    /** The letter of the rounded IKM in the given cell. */
    String mutu(String cell) {
        return band(cell, Band::mutu);
    }

    String kinerja(String cell) {
        return band(cell, Band::kinerja);
    }

    private String band(String cell, Function<Band, String> name) {
        var bands = questionnaire.regulation().bands();
        var formula = "\"" + name.apply(bands.get(bands.size() - 1)) + "\"";
        for (var place = bands.size() - 2; place >= 0; place--) {
            formula = "IF(" + cell + ">=" + bands.get(place).lowest().toPlainString() + ",\""
                    + name.apply(bands.get(place)) + "\"," + formula + ")";
        }
        return "IF(" + cell + "=\"\",\"\"," + formula + ")";
    }

    static String cell(int row, int column) {
        return letters(column) + (row + 1);
    }

    static String letters(int column) {
        return (column >= 26 ? letters(column / 26 - 1) : "") + (char) ('A' + column % 26);
    }

    /** The same cell of every given sheet. */
    static Stream<String> on(List<String> sheets, List<Integer> rows, int column) {
        return IntStream.range(0, sheets.size())
                .mapToObj(index -> "'" + sheets.get(index) + "'!" + cell(rows.get(index), column));
    }
}
