/**
 * The public link of a survey: an unguessable key with which anybody may fetch the questionnaire and send one response a
 * client id, and nothing else. Read {@link id.kinerjapuskesmas.survey.publiclink.PublicLinks} first.
 */
package id.kinerjapuskesmas.survey.publiclink;
