package id.kinerjapuskesmas.kinerja.instrument;

import id.kinerjapuskesmas.rest.problem.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a text of an instrument may hold, so that it stands in a form, a workbook and a CSV alike. */
final class TextRules {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");
    private static final String FORMULA_MARKS = "=+-@#";

    private TextRules() {}

    static List<Broken> required(int node, String field, Text text, int longest) {
        if (text == null) {
            return List.of(missing(node, field));
        }
        var broken = new ArrayList<Broken>();
        broken.addAll(required(node, field + "/id", text.id(), longest));
        broken.addAll(required(node, field + "/en", text.en(), longest));
        return broken;
    }

    /** A text in both languages or in none. */
    static List<Broken> optional(int node, String field, Text text, int longest) {
        return text == null ? List.of() : required(node, field, text, longest);
    }

    static List<Broken> required(int node, String field, String text) {
        return required(node, field, text, InstrumentRules.LONGEST_NAME);
    }

    static List<Broken> optional(int node, String field, String text) {
        return text == null ? List.of() : required(node, field, text);
    }

    private static List<Broken> required(int node, String field, String text, int longest) {
        if (text == null) {
            return List.of(missing(node, field));
        }
        if (text.length() > longest) {
            return List.of(new Broken(
                    node,
                    field,
                    "TOO_LONG",
                    Text.of("Paling panjang %d huruf.".formatted(longest), "At most %d characters.".formatted(longest)),
                    text.length()));
        }
        if (UNPRINTABLE.matcher(text).find()) {
            return List.of(new Broken(
                    node,
                    field,
                    "UNPRINTABLE",
                    Text.of("Tanpa baris baru dan tanda kendali.", "Without line breaks and control characters."),
                    null));
        }
        if (FORMULA_MARKS.indexOf(text.charAt(0)) >= 0) {
            return List.of(new Broken(
                    node,
                    field,
                    "LIKE_A_FORMULA",
                    Text.of(
                            "Tidak boleh mulai dengan = + - @ #: lembar kerja menganggapnya rumus.",
                            "Must not begin with = + - @ #: a spreadsheet takes it for a formula."),
                    text));
        }
        return List.of();
    }

    private static Broken missing(int node, String field) {
        return new Broken(node, field, "MISSING", Text.of("Wajib diisi.", "Must be present."), null);
    }
}
