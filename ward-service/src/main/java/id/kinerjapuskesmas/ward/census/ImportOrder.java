package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.rest.job.JobRun;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.tabular.OnError;
import id.kinerjapuskesmas.rest.tabular.ReportBuilder;

/** How a file is to be taken; the reason stands in the revisions of what it corrects. */
public record ImportOrder(boolean dryRun, OnError onError, String reason, Language language) {

    /** The order that a job was given, with the reason its target keeps. */
    public static ImportOrder of(JobRun job, String reason) {
        return new ImportOrder(job.dryRun(), job.onError(), reason, job.language());
    }

    public ReportBuilder report() {
        return new ReportBuilder(dryRun, onError);
    }
}
