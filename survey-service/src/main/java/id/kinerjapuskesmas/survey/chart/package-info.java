/**
 * Pictures of a survey's figures: bars and radar of the unsur. Read {@code ChartResource} first; each chart is laid out in a class of
 * its own, without a framework.
 */
package id.kinerjapuskesmas.survey.chart;
