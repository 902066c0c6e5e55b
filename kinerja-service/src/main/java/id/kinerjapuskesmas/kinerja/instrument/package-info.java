/**
 * Assessment instruments as data: which indicators a year, region and version ask, in which tree, with which bands and
 * policies. Read {@link id.kinerjapuskesmas.kinerja.instrument.Instrument} first; the shipped one stands in the
 * migrations.
 */
package id.kinerjapuskesmas.kinerja.instrument;
