package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.problem.Violation;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.RefusedRows;
import id.kinerjapuskesmas.rest.tabular.Table;
import id.kinerjapuskesmas.survey.questionnaire.Questionnaire;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** The refused rows of a file as they were sent, each with its reasons: mended, the file can be sent again. */
final class RefusedFile {

    private RefusedFile() {}

    static byte[] of(ImportReport report, Questionnaire questionnaire, Upload upload) {
        var flaws = report.errors().stream()
                .filter(violation -> violation.line() != null)
                .collect(Collectors.groupingBy(
                        Violation::line, Collectors.mapping(RefusedFile::flaw, Collectors.toList())));
        var columns = FileColumns.of(questionnaire, upload.file(), upload.mediaType());
        var out = new ByteArrayOutputStream();
        try (var table = Table.open(upload.file().open(), upload.mediaType(), columns.columns())) {
            RefusedRows.write(table, line -> flaws.getOrDefault(line, List.of()), upload.language(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Flaw flaw(Violation violation) {
        return new Flaw(
                null,
                null,
                violation.line(),
                violation.column(),
                violation.code(),
                Text.of(violation.message(), violation.message()),
                violation.params());
    }
}
