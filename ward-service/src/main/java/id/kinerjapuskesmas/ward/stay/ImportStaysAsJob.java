package id.kinerjapuskesmas.ward.stay;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.job.JobKind;
import id.kinerjapuskesmas.rest.job.JobRun;
import id.kinerjapuskesmas.ward.census.ImportSteps;
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
        var place = job.target().split("/", 2);
        var order = new ImportStays.Order(job.dryRun(), job.onError(), place[1], job.language());
        importStays.run(place[0], job.follow(job.open()), job.mediaType(), order, ImportSteps.of(job));
    }

    /** The facility, and the reason that stands in the revisions. */
    static String target(String facility, String reason) {
        return facility + "/" + reason;
    }
}
