/**
 * Pictures of ranked Puskesmas: the web (jaring laba-laba) of a component, or bars where a web would have fewer than three
 * axes. Read {@link id.kinerjapuskesmas.kinerja.chart.ComponentChart} first.
 */
package id.kinerjapuskesmas.kinerja.chart;
