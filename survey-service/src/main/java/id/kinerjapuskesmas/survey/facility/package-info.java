/**
 * The facilities whose surveys are kept here, pushed by the register, and their service units. Read
 * {@link id.kinerjapuskesmas.survey.facility.Facilities} first: every other feature asks it what the caller may reach.
 */
package id.kinerjapuskesmas.survey.facility;
