/**
 * Visits of a Puskesmas by payer and by new and old case, checked against their printed sums, and what they are of the
 * population. Read {@link id.kinerjapuskesmas.kinerja.visit.VisitCounts} first, then {@link
 * id.kinerjapuskesmas.kinerja.visit.VisitRate}.
 */
package id.kinerjapuskesmas.kinerja.visit;
