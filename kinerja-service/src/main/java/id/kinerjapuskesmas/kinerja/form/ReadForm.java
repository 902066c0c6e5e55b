package id.kinerjapuskesmas.kinerja.form;

import id.kinerjapuskesmas.kinerja.assessment.Entered;
import id.kinerjapuskesmas.kinerja.assessment.Evidence;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.DetectedFormat;
import id.kinerjapuskesmas.rest.tabular.Row;
import id.kinerjapuskesmas.rest.tabular.Table;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a form that came back, cell by cell; what the cells mean to the assessment is not its business. */
final class ReadForm {

    private static final int MOST_ROWS = 2_000;
    private static final int LONGEST_REASON = 2_000;

    private final FormKind kind;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Long> seen = new HashMap<>();
    private String stampText;
    private FormStamp stamp;
    private DetectedFormat format;
    private List<String> header = List.of();

    private ReadForm(FormKind kind) {
        this.kind = kind;
    }

    /** One row of the file; {@code entered} is null where its cells are blank. */
    record Line(Row row, String indicator, Entered entered, List<Evidence> evidence, String reason) {}

    static ReadForm of(InputStream body, String mediaType, FormKind kind) {
        var form = new ReadForm(kind);
        try (var table = Table.open(body, mediaType, FormColumns.of(kind).expected())) {
            form.format = table.format();
            form.header = table.header();
            table.template()
                    .ifPresent(template -> form.stamped(FormStamp.of(template).orElse(null)));
            for (var row : table) {
                form.line(row);
            }
        }
        if (form.stamp == null) {
            throw refused(
                    "NOT_A_FORM",
                    "Berkas ini tidak memuat versi formulir; unduh formulirnya dan isi di sana.",
                    "This file does not say of which form it is; download the form and fill it in.");
        }
        return form;
    }

    List<Line> lines() {
        return lines;
    }

    FormStamp stamp() {
        return stamp;
    }

    DetectedFormat format() {
        return format;
    }

    boolean hasColumn(String column) {
        return header.contains(column);
    }

    private void line(Row row) {
        if (lines.size() == MOST_ROWS) {
            throw refused("TOO_MANY_ROWS", "Formulir memuat terlalu banyak baris.", "The form has too many rows.");
        }
        var text = row.text(FormColumns.STAMP);
        if (text != null && !text.equals(stampText)) {
            stampText = text;
            stamped(FormStamp.read(text).orElse(null));
        }
        var indicator = row.required("indicator");
        if (indicator != null) {
            twice(row, indicator);
        }
        var entered = new Entered(row.whole("numerator"), row.whole("denominator"), score(row));
        var isBlank = entered.numerator() == null && entered.denominator() == null && entered.score() == null;
        lines.add(new Line(
                row,
                indicator,
                isBlank ? null : entered,
                kind == FormKind.SELF ? EvidenceCell.read(row) : List.of(),
                kind == FormKind.SELF ? null : reason(row)));
    }

    private void twice(Row row, String indicator) {
        var before = seen.putIfAbsent(indicator, row.line());
        if (before != null) {
            row.refuse(
                    "indicator",
                    "DUPLICATE",
                    Text.of(
                            "Sudah ada pada baris %d.".formatted(before),
                            "Stands on line %d already.".formatted(before)));
        }
    }

    private static Integer score(Row row) {
        var score = row.whole("score");
        if (score != null && (score < 0 || score > 10)) {
            row.refuse("score", "NOT_A_SCORE", Text.of("Hanya 0, 4, 7 atau 10.", "Only 0, 4, 7 or 10."));
            return null;
        }
        return score == null ? null : score.intValue();
    }

    private static String reason(Row row) {
        var reason = row.text("reason");
        if (reason != null && reason.length() > LONGEST_REASON) {
            row.refuse("reason", "TOO_LONG", Text.of("Paling banyak 2.000 huruf.", "At most 2,000 characters."));
        }
        return reason;
    }

    private void stamped(FormStamp read) {
        if (read == null || read.kind() != kind) {
            throw refused(
                    "WRONG_FORM",
                    kind == FormKind.SELF
                            ? "Ini bukan formulir penilaian diri PKP."
                            : "Ini bukan formulir verifikasi PKP.",
                    kind == FormKind.SELF
                            ? "This is not a form of the self-assessment."
                            : "This is not a form of the verification.");
        }
        if (stamp != null && !stamp.equals(read)) {
            throw refused(
                    "MIXED_FORMS",
                    "Berkas ini memuat baris dari beberapa formulir.",
                    "This file holds rows of several forms.");
        }
        stamp = read;
    }

    private static ProblemException refused(String code, String id, String en) {
        return ProblemException.of(ProblemType.UNREADABLE_BODY, code, Text.of(id, en));
    }
}
