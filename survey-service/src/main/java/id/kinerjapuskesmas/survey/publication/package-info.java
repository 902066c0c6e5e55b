/**
 * Where and when the result of a survey was made public: print, website, social media, app, billboard. Read
 * {@link id.kinerjapuskesmas.survey.publication.MediaPublication} first. The figures as published are kept by {@code ikm}.
 */
package id.kinerjapuskesmas.survey.publication;
