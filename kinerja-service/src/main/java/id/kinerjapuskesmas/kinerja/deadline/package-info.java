/**
 * Until which day the PKP of a kabupaten/kota and period is submitted, verified and answered, and whether it was. Read
 * {@link id.kinerjapuskesmas.kinerja.deadline.Due} first.
 */
package id.kinerjapuskesmas.kinerja.deadline;
