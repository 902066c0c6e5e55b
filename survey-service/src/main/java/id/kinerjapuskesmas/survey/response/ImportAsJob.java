package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.job.JobKind;
import id.kinerjapuskesmas.rest.job.JobRun;
import id.kinerjapuskesmas.rest.tabular.Spool;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Imports responses beside the request that sent them, exactly as within it. */
@ApplicationScoped
class ImportAsJob implements JobKind {

    static final String KIND = "responses";

    private final ImportResponses importResponses;
    private final DataSource database;

    ImportAsJob(ImportResponses importResponses, DataSource database) {
        this.importResponses = importResponses;
        this.database = database;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.PUSKESMAS, Role.DINKES);
    }

    @Override
    public void run(JobRun job) throws SQLException {
        try (var file = Spool.of(job.open())) {
            if (!Arrays.equals(file.sha256(), job.sha256())) {
                throw new IllegalStateException("the kept file is not the one that was sent");
            }
            var report = importResponses.run(UUID.fromString(job.target()), Upload.of(file, job));
            if (!job.isFinished()) {
                // a file known by its digest is not read again, so no transaction has ended the job
                try (var connection = database.getConnection()) {
                    job.finish(connection, report);
                }
            }
        }
    }
}
