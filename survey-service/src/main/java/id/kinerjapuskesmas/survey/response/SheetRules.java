package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.survey.questionnaire.Questionnaire;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a response must satisfy besides its types, the same for online entry, batches and files. */
record SheetRules(Questionnaire questionnaire, Set<String> units, Instant now) {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    // clocks of tablets run ahead; a response from tomorrow is a wrong date all the same
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    /** Everything wrong with an online entry; empty when it may be stored. */
    List<Finding> findings(ResponseData data) {
        var findings = new ArrayList<Finding>();
        unit(data.unit(), findings);
        time(data.collectedAt().toInstant(), data.collectedAt(), findings);
        data.answers().forEach((question, score) -> {
            if (questionnaire.placeOf(question) < 0) {
                findings.add(new Finding(
                        "answers/" + question.replace("~", "~0").replace("/", "~1"),
                        "UNKNOWN_UNSUR",
                        Text.of(
                                "Tidak ada dalam kuesioner. Yang ada: " + codes() + ".",
                                "Not in the questionnaire. Known are: " + codes() + "."),
                        question));
            }
        });
        questionnaire.questions().stream()
                .filter(question -> question.unsur() != null && data.answers().get(question.question()) == null)
                .forEach(question -> findings.add(new Finding(
                        "answers/" + question.question(),
                        "ANSWER_REQUIRED",
                        Text.of("Unsur ini wajib dijawab.", "This unsur must be answered."),
                        null)));
        text("occupationOther", data.occupationOther(), findings);
        text("suggestion", data.suggestion(), findings);
        code("sex", "SEX", data.sex(), findings);
        code("education", "EDUCATION", data.education(), findings);
        code("occupation", "OCCUPATION", data.occupation(), findings);
        code("payer", "PAYER", data.payer(), findings);
        code("timeSlot", "TIME_SLOT", data.timeSlot(), findings);
        return findings;
    }

    Sheet sheet(ResponseData data) {
        Map<String, Integer> answers = data.answers();
        return new Sheet(
                data.unit(),
                data.collectedAt().toInstant(),
                questionnaire.questions().stream()
                        .map(question -> answers.get(question.question()))
                        .collect(Collectors.toCollection(ArrayList::new)),
                data.sex(),
                data.age(),
                data.education(),
                data.occupation(),
                data.occupationOther(),
                data.payer(),
                data.timeSlot(),
                data.suggestion());
    }

    void unit(String unit, List<Finding> findings) {
        if (unit == null || !units.contains(unit)) {
            findings.add(new Finding(
                    "unit",
                    "UNKNOWN_UNIT",
                    Text.of(
                            "Unit layanan ini belum terdaftar pada fasilitas.",
                            "This service unit is not known at the facility."),
                    unit));
        }
    }

    /** The last moment at which a sheet can have been filled in. */
    Instant latest() {
        return now.plus(CLOCK_SKEW);
    }

    void time(Instant collectedAt, Object sent, List<Finding> findings) {
        if (collectedAt.isAfter(latest())) {
            findings.add(new Finding(
                    "collectedAt",
                    "IN_THE_FUTURE",
                    Text.of("Waktu pengisian di masa depan.", "The time of filling in lies in the future."),
                    sent));
        }
        if (collectedAt.isBefore(EARLIEST)) {
            findings.add(new Finding(
                    "collectedAt",
                    "TOO_LONG_AGO",
                    Text.of("Waktu pengisian sebelum tahun 2000.", "The time of filling in is before the year 2000."),
                    sent));
        }
    }

    private static void text(String field, String text, List<Finding> findings) {
        if (text != null && text.indexOf('\0') >= 0) {
            findings.add(new Finding(
                    field,
                    "NOT_A_TEXT",
                    Text.of("Teks tidak boleh memuat karakter NUL.", "A text must not hold a NUL character."),
                    ""));
        }
    }

    void code(String field, String list, String code, List<Finding> findings) {
        if (code != null && !questionnaire.knowsCode(list, code)) {
            findings.add(new Finding(
                    field,
                    "NOT_IN_CODE_LIST",
                    Text.of("Kode tidak ada dalam daftar " + list + ".", "The code is not in the list " + list + "."),
                    code));
        }
    }

    private String codes() {
        return questionnaire.questions().stream()
                .map(question -> question.question())
                .collect(Collectors.joining(", "));
    }
}
