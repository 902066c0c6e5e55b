/** The median of days, exact. Read {@link id.kinerjapuskesmas.survey.median.Median}. */
package id.kinerjapuskesmas.survey.median;
