package id.kinerjapuskesmas.rest.job;

import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.tabular.OnError;

/**
 * What an {@code /imports} endpoint hands over besides the body.
 *
 * @param target what the kind needs to find its place again, such as the id of a survey
 * @param region the region the import concerns: who reaches it sees the job
 * @param facility the facility it concerns, or null when it concerns all of the region
 */
public record JobRequest(
        String kind,
        String target,
        String region,
        String facility,
        String mediaType,
        boolean dryRun,
        OnError onError,
        Language language) {}
