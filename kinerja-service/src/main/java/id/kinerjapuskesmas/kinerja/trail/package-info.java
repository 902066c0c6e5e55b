/**
 * The audit trail of what is kept by revision: who changed what, when, and what it was before. Read {@link
 * id.kinerjapuskesmas.kinerja.trail.Trail} first.
 */
package id.kinerjapuskesmas.kinerja.trail;
