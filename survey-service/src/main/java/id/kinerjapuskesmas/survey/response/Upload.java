package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.rest.job.JobRun;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.OnError;
import id.kinerjapuskesmas.rest.tabular.Spool;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A file to import and how its sender wants it treated.
 *
 * @param job the run of the job that imports it, or null while its sender waits for the answer
 */
record Upload(Spool file, String mediaType, boolean dryRun, OnError onError, Language language, JobRun job) {

    Upload(Spool file, String mediaType, boolean dryRun, OnError onError, Language language) {
        this(file, mediaType, dryRun, onError, language, null);
    }

    /** The same file as a job reads it. */
    static Upload of(Spool file, JobRun job) {
        return new Upload(
                file.followedBy(job::follow), job.mediaType(), job.dryRun(), job.onError(), job.language(), job);
    }

    /** While open, a cancelled job also ends the statement that the connection executes. */
    JobRun.Watch watch(Connection connection) throws SQLException {
        return job == null ? () -> {} : job.watch(connection);
    }

    /** Call it when the file is read and its rows are about to be compared with what is stored. */
    void isRead() {
        if (job != null) {
            job.storing();
        }
    }

    /** Ends the job, if it is one, in the transaction that stores its rows. */
    ImportReport ended(Connection connection, ImportReport report) throws SQLException {
        if (job != null) {
            job.finish(connection, report);
        }
        return report;
    }
}
