/**
 * What a Puskesmas became as BLUD: the scorecard of a year with its four perspectives, and the years before and after.
 * Read {@link id.kinerjapuskesmas.kinerja.blud.Perspective} first, then {@link
 * id.kinerjapuskesmas.kinerja.blud.MeasureFacility}.
 */
package id.kinerjapuskesmas.kinerja.blud;
