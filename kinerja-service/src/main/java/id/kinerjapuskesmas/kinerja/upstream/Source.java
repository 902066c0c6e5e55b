package id.kinerjapuskesmas.kinerja.upstream;

import id.kinerjapuskesmas.kinerja.indicator.Family;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The services whose figures kinerja-service takes over. */
@Schema(description = "`SURVEY` is survey-service (IKM); `WARD` is ward-service (inpatient indicators).")
public enum Source {
    SURVEY("survey-service", Family.IKM, "MEAN_OF_UNITS", Set.of("IKM")),
    WARD("ward-service", Family.BED, "AVERAGE", Set.of("BOR", "AVLOS", "TOI", "BTO", "GDR", "NDR"));

    private final String service;
    private final Family family;
    private final String way;
    private final Set<String> indicators;

    Source(String service, Family family, String way, Set<String> indicators) {
        this.service = service;
        this.family = family;
        this.way = way;
        this.indicators = indicators;
    }

    /** The service's name as operators know it. */
    public String service() {
        return service;
    }

    /** Where its indicators stand in the catalogue. */
    Family family() {
        return family;
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
