/**
 * What the yearly evaluation of public services (PEKPPP) asks of surveys: in how many media results are published, how much
 * of the follow-up is done, and how fast. Read {@link id.kinerjapuskesmas.survey.pekppp.PekpppCounts} first.
 */
package id.kinerjapuskesmas.survey.pekppp;
