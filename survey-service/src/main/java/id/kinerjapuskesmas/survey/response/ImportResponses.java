package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.ReportBuilder;
import id.kinerjapuskesmas.rest.tabular.Table;
import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import id.kinerjapuskesmas.survey.survey.Surveys;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Imports a file exactly once: a file known by its SHA-256 is not read again, a new one is tried straight, then staged. */
@ApplicationScoped
class ImportResponses {

    /** An import holds a connection and a processor; the rest of both is for those who wait for an answer. */
    private static final int AT_A_TIME = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Semaphore turns = new Semaphore(AT_A_TIME, true);
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
        takeTurn();
        try {
            return read(surveyId, upload, known.isPresent());
        } finally {
            turns.release();
        }
    }

    private ImportReport read(UUID surveyId, Upload upload, boolean known) throws SQLException {
        if (!known && !upload.dryRun() && !isWorkbook(upload)) {
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
        return atOnce.call(() -> staged.run(surveyId, upload, known));
    }

    private void takeTurn() {
        try {
            if (turns.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw ProblemException.unavailable(
                ProblemType.UNAVAILABLE,
                "IMPORTS_BUSY",
                Text.of(
                        "Impor lain sedang berjalan; kirim lagi sebentar lagi.",
                        "Other imports are running; send again shortly."),
                PATIENCE);
    }

    /** Inspecting a workbook costs more than staging its rows, so it is opened once. */
    private static boolean isWorkbook(Upload upload) {
        return upload.mediaType().startsWith(Table.XLSX);
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
