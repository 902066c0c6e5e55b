/**
 * Questionnaires, regulations and code lists, all of them data: which questions are asked and which unsur each measures.
 * Read {@link id.kinerjapuskesmas.survey.questionnaire.Questionnaire} first.
 */
package id.kinerjapuskesmas.survey.questionnaire;
