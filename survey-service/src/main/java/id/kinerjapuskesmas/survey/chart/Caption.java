package id.kinerjapuskesmas.survey.chart;

import id.kinerjapuskesmas.rest.picture.Drawing;
import id.kinerjapuskesmas.rest.picture.Words;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.survey.questionnaire.Label;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Whose figures a chart shows, in the reader's language. */
public record Caption(Language language, String facility, String survey, LocalDate start, LocalDate end) {

    String in(Label label) {
        return words(label.id(), label.en());
    }

    /** The sentence of the reader's language. */
    public String words(String indonesian, String english) {
        return language == Language.EN ? english : indonesian;
    }

    /** A number with the decimal mark of the reader's language. */
    public String number(BigDecimal value) {
        var text = value.toPlainString();
        return language == Language.EN ? text : text.replace('.', ',');
    }

    public String period() {
        var day = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(language.tag()));
        return start.format(day) + words(" s.d. ", " to ") + end.format(day);
    }

    /** Sets the title with the facility, survey and period under it. */
    void write(Drawing drawing, double x, double wide, String title, long n) {
        drawing.text(x, 28, title, Words.of(15).asBold());
        drawing.text(x, 46, Drawing.fitted(facility + " \u2013 " + survey, 10.5, wide), Words.of(10.5));
        drawing.text(x, 61, period() + words(", responden: ", ", respondents: ") + n, Words.of(10.5));
    }
}
