/** Reporting periods: years, semesters, quarters, months, and spans of days with both ends counted. */
package id.kinerjapuskesmas.rest.period;
