package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.rest.tabular.Column;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.Tabular;
import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * All responses of a survey under the headers of its imports, so that the file can be sent back.
 *
 * <p>Read in portions by id: a slow reader keeps no connection of the database.
 */
record ResponseFile(SurveyInReach survey, Responses responses) implements Tabular {

    private static final int PORTION = 2_000;

    @Override
    public Export export() {
        var columns = new ArrayList<Column>();
        columns.add(Column.of("response", "Id jawaban", "Response id"));
        columns.add(Column.of("unit", "Unit layanan", "Service unit"));
        columns.add(Column.of("collectedAt", "Waktu pengisian", "Collected at"));
        survey.questionnaire()
                .questions()
                .forEach(
                        question -> columns.add(Column.of(question.display(), question.display(), question.display())));
        columns.add(Column.of("sex", "Jenis kelamin", "Sex"));
        columns.add(Column.of("age", "Umur", "Age"));
        columns.add(Column.of("education", "Pendidikan", "Education"));
        columns.add(Column.of("occupation", "Pekerjaan", "Occupation"));
        columns.add(Column.of("occupationOther", "Pekerjaan lain", "Other occupation"));
        columns.add(Column.of("payer", "Pembiayaan", "Payer"));
        columns.add(Column.of("timeSlot", "Jam pelayanan", "Time slot"));
        columns.add(Column.of("suggestion", "Saran", "Suggestion"));
        var name = "jawaban-" + survey.facility().facility() + "-" + survey.periodStart();
        return Export.of(name, columns, this::write).toBeSentBack();
    }

    private void write(Export.Sink sink) throws IOException {
        var zone = survey.facility().zoneId();
        var last = new UUID(0, 0);
        List<StoredResponse> portion;
        do {
            portion = after(last);
            for (var row : portion) {
                sink.row(values(row, zone));
                last = row.response();
            }
        } while (portion.size() == PORTION);
    }

    private List<StoredResponse> after(UUID last) throws IOException {
        try {
            return responses.list(survey, null, last, PORTION);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static Object[] values(StoredResponse row, java.time.ZoneId zone) {
        var sheet = row.sheet();
        var values = new ArrayList<Object>();
        values.add(row.response().toString());
        values.add(sheet.unit());
        values.add(sheet.collectedAt().atZone(zone).toOffsetDateTime().toString());
        values.addAll(sheet.answers());
        values.add(sheet.sex());
        values.add(sheet.age());
        values.add(sheet.education());
        values.add(sheet.occupation());
        values.add(sheet.occupationOther());
        values.add(sheet.payer());
        values.add(sheet.timeSlot());
        values.add(sheet.suggestion());
        return values.toArray();
    }
}
