package id.kinerjapuskesmas.kinerja.assessment;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

class AssessmentKey implements Serializable {

    String facility;
    UUID assessment;

    @Override
    public boolean equals(Object other) {
        return other instanceof AssessmentKey key && facility.equals(key.facility) && assessment.equals(key.assessment);
    }

    @Override
    public int hashCode() {
        return Objects.hash(facility, assessment);
    }
}
