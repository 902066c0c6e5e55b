package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.Columns;
import id.kinerjapuskesmas.rest.tabular.Spool;
import id.kinerjapuskesmas.rest.tabular.Table;
import id.kinerjapuskesmas.rest.tabular.Template;
import id.kinerjapuskesmas.rest.tabular.WorkbookWriter;
import id.kinerjapuskesmas.rest.tabular.WorkbookWriter.Guide;
import id.kinerjapuskesmas.survey.facility.ServiceUnit;
import id.kinerjapuskesmas.survey.questionnaire.CodeList;
import id.kinerjapuskesmas.survey.questionnaire.Question;
import id.kinerjapuskesmas.survey.questionnaire.Questionnaire;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The workbook in which a Puskesmas collects responses: it says of which questionnaire version it was made. */
final class SheetTemplate {

    static final String ID = "responses";

    private SheetTemplate() {}

    static Template of(Questionnaire questionnaire) {
        return new Template(ID, questionnaire.questionnaire());
    }

    /** An empty form with fresh ids in its first column, so that sending it twice stores it once. */
    static void write(
            Questionnaire questionnaire, List<ServiceUnit> units, List<UUID> ids, Language language, OutputStream out)
            throws IOException {
        var guides = new ArrayList<Guide>();
        guides.add(new Guide(
                "response",
                true,
                Text.of(
                        "Pengenal jawaban, sudah diisi; satu baris satu responden. Jangan diubah.",
                        "Id of the response, filled in already; one row a respondent. Leave it as it is.")));
        guides.add(new Guide(
                "unit",
                true,
                codes(units.stream()
                        .map(unit -> new CodeList.CodeValue(unit.unit(), unit.name()))
                        .toList())));
        guides.add(new Guide(
                "collectedAt",
                true,
                Text.of(
                        "Waktu pengisian di tempat: 2026-01-31T08:30, atau tanggalnya saja: 2026-01-31.",
                        "When it was filled in, local time: 2026-01-31T08:30, or the date alone: 2026-01-31.")));
        questionnaire.questions().forEach(question -> guides.add(guide(question)));
        guides.add(profile(questionnaire, "sex", "SEX"));
        guides.add(new Guide("age", false, Text.of("Umur dalam tahun, 0 sampai 120.", "Age in years, 0 to 120.")));
        guides.add(profile(questionnaire, "education", "EDUCATION"));
        guides.add(profile(questionnaire, "occupation", "OCCUPATION"));
        guides.add(new Guide(
                "occupationOther",
                false,
                Text.of(
                        "Pekerjaan lain bila LAINNYA, paling banyak 200 huruf.",
                        "Beside LAINNYA, at most 200 characters.")));
        guides.add(profile(questionnaire, "payer", "PAYER"));
        guides.add(profile(questionnaire, "timeSlot", "TIME_SLOT"));
        guides.add(new Guide(
                "suggestion",
                false,
                Text.of(
                        "Saran, tanpa nama, NIK, atau nomor telepon; paling banyak 4.000 huruf.",
                        "Suggestion without name, NIK or phone number; at most 4,000 characters.")));
        WorkbookWriter.template(
                of(questionnaire),
                guides,
                ids.stream().map(id -> List.of(id.toString())).toList(),
                language,
                out);
    }

    private static Guide guide(Question question) {
        var isRequired = question.unsur() != null;
        var options = question.options().stream()
                .map(option -> new CodeList.CodeValue(String.valueOf(option.score()), option.label()))
                .toList();
        var values = codes(options);
        return new Guide(
                question.display(),
                isRequired,
                Text.of(
                        question.text().id() + " " + values.id(),
                        question.text().en() + " " + values.en()));
    }

    private static Guide profile(Questionnaire questionnaire, String column, String list) {
        return new Guide(
                column,
                false,
                questionnaire.codeLists().stream()
                        .filter(codes -> codes.list().equals(list))
                        .findFirst()
                        .map(codes -> codes(codes.values()))
                        .orElse(Text.of("", "")));
    }

    private static Text codes(List<CodeList.CodeValue> values) {
        return Text.of(
                values.stream()
                        .map(value -> value.code() + " = " + value.label().id())
                        .collect(Collectors.joining("; ")),
                values.stream()
                        .map(value -> value.code() + " = " + value.label().en())
                        .collect(Collectors.joining("; ")));
    }

    /** The header of a workbook, refused when it was made from the template of another questionnaire version. */
    static Set<String> headerOf(Questionnaire questionnaire, Spool file) {
        List<String> header = new ArrayList<>();
        try (var workbook = Table.open(file.open(), Table.XLSX, names -> {
            header.addAll(names);
            return new Columns(List.of(), names);
        })) {
            workbook.template().ifPresent(template -> mustBe(of(questionnaire), template));
        }
        return Set.copyOf(header);
    }

    private static void mustBe(Template present, Template sent) {
        if (!sent.id().equals(present.id())) {
            throw refused(
                    "WRONG_TEMPLATE",
                    "Templat ini untuk %s, bukan untuk jawaban survei.".formatted(sent.id()),
                    "This template is for %s, not for responses of a survey.".formatted(sent.id()));
        }
        if (!sent.version().equals(present.version())) {
            throw refused(
                    "TEMPLATE_OUTDATED",
                    "Templat ini dari kuesioner %s; survei ini memakai %s. Unduh template.xlsx yang baru."
                            .formatted(sent.version(), present.version()),
                    "This template is of questionnaire %s; this survey uses %s. Download template.xlsx again."
                            .formatted(sent.version(), present.version()));
        }
    }

    private static ProblemException refused(String code, String id, String en) {
        return ProblemException.of(ProblemType.RULE_VIOLATED, code, Text.of(id, en));
    }
}
