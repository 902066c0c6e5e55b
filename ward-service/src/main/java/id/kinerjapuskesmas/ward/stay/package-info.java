/**
 * Stays (episodes of inpatient care) with their admission, transfers and discharge, from which the database derives the
 * census of every day. Read {@link id.kinerjapuskesmas.ward.stay.Episode} first, then the function
 * {@code derive_census} of migration V11.
 */
package id.kinerjapuskesmas.ward.stay;
