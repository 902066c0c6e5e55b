package id.kinerjapuskesmas.kinerja.upstream;

import java.util.Set;

/** What survey-service is asked about beside the IKM. */
public enum SurveyTopic {
    COMPLAINTS(Set.of("COMPLAINTS_HANDLED", "COMPLAINT_MEDIAN_DAYS")),
    WAITING_TIMES(Set.of("WITHIN_TIME_STANDARD")),
    PUBLICATION(Set.of("PEKPPP_MEDIA", "PEKPPP_PUBLICATION_DAYS"));

    private final Set<String> indicators;

    SurveyTopic(Set<String> indicators) {
        this.indicators = indicators;
    }

    /** The indicators taken over. */
    Set<String> indicators() {
        return indicators;
    }
}
