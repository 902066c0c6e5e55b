package id.kinerjapuskesmas.kinerja.upstream;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What survey-service said about one topic in a region and period.
 *
 * @param etag its own version of the answer; null where it sent none
 * @param checkedAt when it last vouched for this
 * @param stale whether it could not be asked now
 */
public record SurveyReading(
        SurveyTopic topic,
        String etag,
        Instant fetchedAt,
        Instant checkedAt,
        boolean stale,
        Map<String, List<UpstreamFigure>> byFacility) {

    SurveyReading asStale() {
        return new SurveyReading(topic, etag, fetchedAt, checkedAt, true, byFacility);
    }
}
