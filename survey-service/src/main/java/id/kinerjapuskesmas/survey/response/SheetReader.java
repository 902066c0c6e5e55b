package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.Row;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads lines of a file into sheets; flaws stay with the line they stand in. */
record SheetReader(SheetRules rules, FileColumns columns, ZoneId zone) {

    private static final Pattern OFFSET = Pattern.compile("(Z|[+-][0-9]{2}:?[0-9]{2})$");

    /** A good line. */
    record Line(long number, UUID response, Sheet sheet) {}

    /** The line's sheet, or null when it has flaws. */
    Line read(Row row) {
        var response = row.uuid("response");
        required(row, "response");
        var unit = row.text("unit");
        var collectedAt = collectedAt(row);
        var answers = answers(row);
        var sex = row.text("sex");
        var age = row.whole("age");
        var education = row.text("education");
        var occupation = row.text("occupation");
        var occupationOther = text(row, "occupationOther", 200);
        var payer = row.text("payer");
        var timeSlot = row.text("timeSlot");
        var suggestion = text(row, "suggestion", 4000);
        check(row, unit, collectedAt, sex, age, education, occupation, payer, timeSlot);
        if (row.isFlawed()) {
            return null;
        }
        return new Line(
                row.line(),
                response,
                new Sheet(
                        unit,
                        collectedAt,
                        answers,
                        sex,
                        age == null ? null : age.intValue(),
                        education,
                        occupation,
                        occupationOther,
                        payer,
                        timeSlot,
                        suggestion));
    }

    private void check(
            Row row,
            String unit,
            Instant collectedAt,
            String sex,
            Long age,
            String education,
            String occupation,
            String payer,
            String timeSlot) {
        List<Finding> findings = new ArrayList<>();
        rules.unit(unit, findings);
        if (collectedAt != null) {
            rules.time(collectedAt, collectedAt, findings);
        }
        rules.code("sex", "SEX", sex, findings);
        rules.code("education", "EDUCATION", education, findings);
        rules.code("occupation", "OCCUPATION", occupation, findings);
        rules.code("payer", "PAYER", payer, findings);
        rules.code("timeSlot", "TIME_SLOT", timeSlot, findings);
        findings.forEach(finding -> row.refuse(finding.field(), finding.code(), finding.message()));
        if (age != null && (age < 0 || age > 120)) {
            row.refuse("age", "OUT_OF_RANGE", Text.of("Umur harus 0 sampai 120.", "The age must be 0 to 120."));
        }
    }

    private List<Integer> answers(Row row) {
        var answers = new ArrayList<Integer>();
        var before = row.flaws().size();
        for (var place = 0; place < columns.byPlace().size(); place++) {
            answers.add(answer(row, place));
        }
        var questions = rules.questionnaire().questions();
        var none = IntStream.range(0, answers.size())
                .noneMatch(place -> questions.get(place).unsur() != null && answers.get(place) != null);
        if (none && row.flaws().size() == before) {
            row.refuse(
                    columns.byPlace().get(0),
                    "NO_ANSWERS",
                    Text.of("Tidak ada satu pun jawaban.", "There is not a single answer."));
        }
        return answers;
    }

    private Integer answer(Row row, int place) {
        var column = columns.byPlace().get(place);
        var text = row.text(column);
        if (!columns.alternatives().isEmpty()) {
            var other = columns.alternatives().get(place);
            var second = row.text(other);
            if (text != null && second != null) {
                row.refuse(
                        other,
                        "ANSWERED_TWICE",
                        Text.of("Sudah ada pada " + column + ".", "Already given as " + column + "."));
                return null;
            }
            if (second != null) {
                column = other;
                text = second;
            }
        }
        if (text == null) {
            return null;
        }
        if (text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '4') {
            return text.charAt(0) - '0';
        }
        var whole = text.matches("-?[0-9]+");
        row.refuse(
                column,
                whole ? "OUT_OF_RANGE" : "NOT_A_WHOLE_NUMBER",
                Text.of("Jawaban harus 1, 2, 3 atau 4.", "An answer must be 1, 2, 3 or 4."));
        return null;
    }

    /** With offset, or a local date or time of the facility's zone. */
    private Instant collectedAt(Row row) {
        required(row, "collectedAt");
        var text = row.text("collectedAt");
        if (text == null) {
            return null;
        }
        try {
            if (text.length() == 10) {
                return LocalDate.parse(text).atStartOfDay(zone).toInstant();
            }
            return text.length() > 16 && OFFSET.matcher(text).find()
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeException malformed) {
            row.refuse(
                    "collectedAt",
                    "NOT_A_TIME",
                    Text.of(
                            "Harus seperti 2026-01-31T08:00:00+07:00, 2026-01-31T08:00 atau 2026-01-31.",
                            "Must look like 2026-01-31T08:00:00+07:00, 2026-01-31T08:00 or 2026-01-31."));
            return null;
        }
    }

    private static String text(Row row, String column, int longest) {
        var text = row.text(column);
        if (text != null && (text.length() > longest || text.indexOf('\0') >= 0)) {
            row.refuse(
                    column,
                    "NOT_A_TEXT",
                    Text.of(
                            "Paling banyak %d huruf, tanpa karakter NUL.".formatted(longest),
                            "At most %d characters and no NUL.".formatted(longest)));
        }
        return unquoted(text);
    }

    /** An exported text that a spreadsheet would have taken for a formula comes back with the apostrophe it got. */
    private static String unquoted(String text) {
        return text != null && text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    /** A line of a form that was handed out with an id and never filled in. */
    boolean isUnused(Row row) {
        return Stream.of(columns.columns().required(), columns.columns().optional())
                .flatMap(List::stream)
                .filter(column -> !column.equals("response"))
                .map(row::raw)
                .allMatch(cell -> cell == null || cell.isBlank());
    }

    private static void required(Row row, String column) {
        if (!row.isFlawed() && row.text(column) == null && !row.isFlawed()) {
            row.refuse(column, "REQUIRED", Text.of("Wajib diisi.", "Must not be empty."));
        }
    }
}
