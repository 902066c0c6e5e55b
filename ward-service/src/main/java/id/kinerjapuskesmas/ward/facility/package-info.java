/**
 * Facilities as this service knows them: code, name, region and time zone, pushed by the register. Read {@link
 * id.kinerjapuskesmas.ward.facility.Facilities} first: every other feature asks it whether the caller may see one.
 */
package id.kinerjapuskesmas.ward.facility;
