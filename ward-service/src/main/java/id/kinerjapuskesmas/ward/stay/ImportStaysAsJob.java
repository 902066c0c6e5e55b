package id.kinerjapuskesmas.ward.stay;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.job.JobKind;
import id.kinerjapuskesmas.rest.job.JobRun;
import id.kinerjapuskesmas.ward.census.ImportSteps;
import id.kinerjapuskesmas.ward.census.ImportTarget;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Set;

/** Imports stays beside the request that sent them, exactly as within it. */
@ApplicationScoped
class ImportStaysAsJob implements JobKind {

    static final String KIND = "stays";

    private final ImportStays importStays;

    ImportStaysAsJob(ImportStays importStays) {
        this.importStays = importStays;
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
        var target = ImportTarget.of(job);
        importStays.run(target.place(), job.follow(job.open()), job.mediaType(), target.order(), ImportSteps.of(job));
    }
}
