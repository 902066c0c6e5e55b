/**
 * Wards, the classes they keep and their dated bed history. Read {@link id.kinerjapuskesmas.ward.ward.Wards} first.
 */
package id.kinerjapuskesmas.ward.ward;
