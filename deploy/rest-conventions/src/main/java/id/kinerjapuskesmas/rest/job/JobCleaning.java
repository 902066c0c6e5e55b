package id.kinerjapuskesmas.rest.job;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/** Deletes uploads that never became whole, files of jobs nobody can resume any more, and jobs long ended. */
final class JobCleaning {

    private static final Duration LONGEST_UPLOAD = Duration.ofDays(1);

    private final DataSource database;
    private final Duration listed;

    JobCleaning(DataSource database, Duration listed) {
        this.database = database;
        this.listed = listed;
    }

    /** True when anything was deleted. */
    boolean run(Instant now) throws SQLException {
        try (var connection = database.getConnection()) {
            var deleted = JobTable.update(
                    connection,
                    "delete from import_job where state = 'RECEIVING' and created_at < ?",
                    delete -> delete.setTimestamp(1, Timestamp.from(now.minus(LONGEST_UPLOAD))));
            deleted += JobTable.update(
                    connection,
                    """
                    delete from import_job_part p using import_job j
                    where j.job = p.job
                      and (j.state = 'REFUSED' or j.state in ('CANCELLED', 'FAILED') and j.resumable_until < ?)""",
                    delete -> delete.setTimestamp(1, Timestamp.from(now)));
            deleted += JobTable.update(
                    connection,
                    """
                    delete from import_job
                    where state in ('DONE', 'REFUSED', 'CANCELLED', 'FAILED') and finished_at < ?""",
                    delete -> delete.setTimestamp(1, Timestamp.from(now.minus(listed))));
            return deleted > 0;
        }
    }
}
