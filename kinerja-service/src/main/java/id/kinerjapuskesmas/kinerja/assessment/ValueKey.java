package id.kinerjapuskesmas.kinerja.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

class ValueKey implements Serializable {

    String facility;
    LocalDate periodStart;
    UUID assessment;
    String indicator;

    @Override
    public boolean equals(Object other) {
        return other instanceof ValueKey key
                && facility.equals(key.facility)
                && periodStart.equals(key.periodStart)
                && assessment.equals(key.assessment)
                && indicator.equals(key.indicator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(facility, periodStart, assessment, indicator);
    }
}
