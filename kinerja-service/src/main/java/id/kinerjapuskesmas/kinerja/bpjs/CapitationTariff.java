package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.kinerja.facility.FacilityType;
import java.time.LocalDate;

/** One row of the capitation table: rupiah per participant and month. */
record CapitationTariff(
        String tariff,
        String regulation,
        LocalDate validFrom,
        LocalDate validTo,
        FacilityType facilityType,
        DoctorRatio doctors,
        boolean dentist,
        long rupiah) {

    boolean covers(LocalDate month) {
        return !validFrom.isAfter(month) && (validTo == null || !validTo.isBefore(month));
    }
}
