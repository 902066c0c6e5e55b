package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.rest.job.JobRun;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;

/** What somebody who waits for an import is told while it goes on; nobody in a plain request. */
public interface ImportSteps {

    ImportSteps OF_A_REQUEST = (connection, report) -> {};

    /** A stream over the file whose reading is told to whoever waits. */
    default InputStream follow(InputStream file) {
        return file;
    }

    /** The file is read; what follows may take a while too. */
    default void read() {}

    /** The last thing in the transaction. */
    void end(Connection connection, ImportReport report) throws SQLException;

    /** The steps of a job, which ends in the transaction that stores the rows. */
    static ImportSteps of(JobRun job) {
        return new ImportSteps() {
            @Override
            public InputStream follow(InputStream file) {
                return job.follow(file);
            }

            @Override
            public void read() {
                job.storing();
            }

            @Override
            public void end(Connection connection, ImportReport report) throws SQLException {
                job.finish(connection, report);
            }
        };
    }
}
