/**
 * The five dimensions of public service performance: labelled proxies with their sources beside the assessor's notes, and
 * never a total. Read {@link id.kinerjapuskesmas.kinerja.dimension.Dimension} first.
 */
package id.kinerjapuskesmas.kinerja.dimension;
