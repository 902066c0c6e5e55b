/**
 * Assessment instruments as data: which indicators a year, region and version ask, in which tree, with which bands and
 * policies. Read {@link id.kinerjapuskesmas.kinerja.instrument.Instrument} first, then {@link
 * id.kinerjapuskesmas.kinerja.instrument.InstrumentRules}, what an own one must hold to; the shipped ones stand in the
 * migrations.
 */
package id.kinerjapuskesmas.kinerja.instrument;
