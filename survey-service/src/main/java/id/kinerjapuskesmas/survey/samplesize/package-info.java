/**
 * How many respondents a population of service users needs. Read
 * {@link id.kinerjapuskesmas.survey.samplesize.KrejcieMorgan} first.
 */
package id.kinerjapuskesmas.survey.samplesize;
