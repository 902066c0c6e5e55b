/**
 * What is measured of a facility beside its assessments, where each figure comes from, and what it should be there and
 * then. Read {@link id.kinerjapuskesmas.kinerja.measure.Measure} first.
 */
package id.kinerjapuskesmas.kinerja.measure;
