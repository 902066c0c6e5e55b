package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.job.JobKind;
import id.kinerjapuskesmas.rest.job.JobRun;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Set;

/** Imports the monthly totals of a region beside the request that sent them, exactly as within it. */
@ApplicationScoped
class ImportRegionTotalsAsJob implements JobKind {

    static final String KIND = "region-monthly-totals";

    private final ImportTotals importTotals;

    ImportRegionTotalsAsJob(ImportTotals importTotals) {
        this.importTotals = importTotals;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.DINKES);
    }

    @Override
    public void run(JobRun job) throws SQLException {
        var target = ImportTarget.of(job);
        importTotals.runRegion(
                target.place(), job.follow(job.open()), job.mediaType(), target.order(), ImportSteps.of(job));
    }
}
