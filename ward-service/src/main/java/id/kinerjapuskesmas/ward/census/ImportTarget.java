package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.rest.job.JobRun;

/** Where a job of {@link ImportRequest#asJob} stores, and the reason that stands in the revisions. */
public record ImportTarget(String place, ImportOrder order) {

    public static ImportTarget of(JobRun job) {
        var parts = job.target().split("/", 2);
        return new ImportTarget(parts[0], ImportOrder.of(job, parts[1]));
    }
}
