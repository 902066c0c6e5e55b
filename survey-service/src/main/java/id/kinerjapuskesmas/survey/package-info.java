/**
 * Survei Kepuasan Masyarakat of Puskesmas, from the questionnaire to the published IKM.
 *
 * <p>Read {@code ikm.IkmScore} for the formula and {@code V4__responses_are_stored_and_tallied.sql} for how it is fed.
 */
package id.kinerjapuskesmas.survey;
