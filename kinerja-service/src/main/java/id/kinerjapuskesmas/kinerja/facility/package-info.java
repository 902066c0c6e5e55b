/**
 * The register of facilities: codes, dated type, inpatient and BLUD status, and what other systems call them. Read
 * {@link id.kinerjapuskesmas.kinerja.facility.Register} first.
 */
package id.kinerjapuskesmas.kinerja.facility;
