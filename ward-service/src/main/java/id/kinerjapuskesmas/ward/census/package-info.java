/**
 * The daily census (sensus harian rawat inap), its identities, corrections and imports, and the monthly totals that
 * stand in for it. Read {@link id.kinerjapuskesmas.ward.census.DailyCounts} first.
 */
package id.kinerjapuskesmas.ward.census;
