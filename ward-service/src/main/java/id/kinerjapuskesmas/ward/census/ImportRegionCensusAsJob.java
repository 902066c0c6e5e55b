package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.job.JobKind;
import id.kinerjapuskesmas.rest.job.JobRun;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Set;

/** Imports the census of a region beside the request that sent it, exactly as within it. */
@ApplicationScoped
class ImportRegionCensusAsJob implements JobKind {

    static final String KIND = "region-census";

    private final ImportCensus importCensus;

    ImportRegionCensusAsJob(ImportCensus importCensus) {
        this.importCensus = importCensus;
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
        importCensus.runRegion(target.place(), job.open(), job.mediaType(), target.order(), ImportSteps.of(job));
    }
}
