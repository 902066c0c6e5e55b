/**
 * The people of a Puskesmas' working area, village by village and year by year: the base of its rates. Read {@link
 * id.kinerjapuskesmas.kinerja.population.Populations} first.
 */
package id.kinerjapuskesmas.kinerja.population;
