/**
 * Standard service times of service units and observed waiting times; the figure is the share within the standard, not the
 * mean. Read {@link id.kinerjapuskesmas.survey.servicetime.WaitingCounts} first.
 */
package id.kinerjapuskesmas.survey.servicetime;
