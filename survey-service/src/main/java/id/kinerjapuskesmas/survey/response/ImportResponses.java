package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.ReportBuilder;
import id.kinerjapuskesmas.rest.tabular.Table;
import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import id.kinerjapuskesmas.survey.survey.Surveys;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;

/** Imports a file exactly once: a file known by its SHA-256 is not read again, a new one is tried straight, then staged. */
@ApplicationScoped
class ImportResponses {

    private final Surveys surveys;
    private final Batches batches;
    private final StraightImport straight;
    private final StagedImport staged;
    private final AtOnce atOnce;

    ImportResponses(Surveys surveys, Batches batches, StraightImport straight, StagedImport staged, AtOnce atOnce) {
        this.surveys = surveys;
        this.batches = batches;
        this.straight = straight;
        this.staged = staged;
        this.atOnce = atOnce;
    }

    ImportReport run(UUID surveyId, Upload upload) throws SQLException {
        var survey = surveys.reach(surveyId);
        var known = batches.find(survey, upload.file().sha256());
        if (known.isPresent() && known.get().rejected() == 0) {
            return unchanged(survey, upload, known.get().rows());
        }
        if (known.isEmpty() && !upload.dryRun()) {
            try {
                return straight.run(surveyId, upload);
            } catch (StraightImport.LineRefused refused) {
                // the staged import reports every line
            } catch (SQLException e) {
                if (!AtOnce.isDuplicate(e)) {
                    throw e;
                }
            }
        }
        return atOnce.call(() -> staged.run(surveyId, upload, known.isPresent()));
    }

    private static ImportReport unchanged(SurveyInReach survey, Upload upload, long rows) {
        var columns = FileColumns.of(survey.questionnaire(), upload.file(), upload.mediaType());
        try (var table = Table.open(upload.file().open(), upload.mediaType(), columns.columns())) {
            var report = new ReportBuilder(upload.dryRun(), upload.onError());
            report.unchanged(rows);
            return report.build(table.format(), upload.language());
        }
    }
}
