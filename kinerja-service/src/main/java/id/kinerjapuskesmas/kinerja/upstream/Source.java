package id.kinerjapuskesmas.kinerja.upstream;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The services whose figures kinerja-service takes over. */
@Schema(description = "`SURVEY` is survey-service (IKM); `WARD` is ward-service (inpatient indicators).")
public enum Source {
    SURVEY("survey-service", "MEAN_OF_UNITS", Set.of("IKM")),
    WARD("ward-service", "AVERAGE", Set.of("BOR", "AVLOS", "TOI", "BTO", "GDR", "NDR"));

    private final String service;
    private final String way;
    private final Set<String> indicators;

    Source(String service, String way, Set<String> indicators) {
        this.service = service;
        this.way = way;
        this.indicators = indicators;
    }

    /** The service's name as operators know it. */
    public String service() {
        return service;
    }

    /** The method (SURVEY) or bed basis (WARD) that is always asked for, so that facilities compare. */
    String way() {
        return way;
    }

    /** The indicators taken over from it. */
    Set<String> indicators() {
        return indicators;
    }
}
