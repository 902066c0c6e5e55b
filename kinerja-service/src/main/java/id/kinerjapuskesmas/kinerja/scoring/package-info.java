/**
 * The arithmetic of PKP: indicators to scores, trees to means, components to kelompok, kelompok to ranks. Pure Java on
 * exact fractions; read {@link id.kinerjapuskesmas.kinerja.scoring.Indicator} first, then {@link
 * id.kinerjapuskesmas.kinerja.scoring.Node}.
 */
package id.kinerjapuskesmas.kinerja.scoring;
