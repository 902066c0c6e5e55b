/**
 * Minimum service standards (SPM) in health: what each regulation asks, what facilities achieved by month, and what
 * follows for a period, a facility or a region. Read {@link id.kinerjapuskesmas.kinerja.spm.SpmTotals} and {@link
 * id.kinerjapuskesmas.kinerja.spm.SpmIndex} first.
 */
package id.kinerjapuskesmas.kinerja.spm;
