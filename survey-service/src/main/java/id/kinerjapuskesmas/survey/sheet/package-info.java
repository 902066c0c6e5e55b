/** The publication sheet of a closed survey, as the regulation's annex prints it. Read {@code PublicationSheet} first. */
package id.kinerjapuskesmas.survey.sheet;
