/**
 * Rankings of the Puskesmas of a region: immutable snapshots with kelompok, rank, the inputs they came from and the
 * explanation of every entry. Read {@link id.kinerjapuskesmas.kinerja.ranking.Computation} first.
 */
package id.kinerjapuskesmas.kinerja.ranking;
