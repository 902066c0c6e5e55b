/**
 * The IKM and everything published with it, computed from tallies. Read
 * {@link id.kinerjapuskesmas.survey.ikm.Estimate} first: it is the formula; {@code IkmReads} asks the database.
 */
package id.kinerjapuskesmas.survey.ikm;
