package id.kinerjapuskesmas.kinerja.upstream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The services whose figures kinerja-service takes over. */
@Schema(description = "`SURVEY` is survey-service (IKM); `WARD` is ward-service (inpatient indicators).")
public enum Source {
    SURVEY("survey-service"),
    WARD("ward-service");

    private final String service;

    Source(String service) {
        this.service = service;
    }

    /** The service's name as operators know it. */
    public String service() {
        return service;
    }
}
