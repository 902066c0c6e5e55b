/**
 * The performance assessment of one Puskesmas and period: self values, verified values, and the way from draft to an
 * established kelompok. Read {@link id.kinerjapuskesmas.kinerja.assessment.Transition} first.
 */
package id.kinerjapuskesmas.kinerja.assessment;
