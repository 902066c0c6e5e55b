/**
 * Many callers, one statement: what arrives while the database works is answered together by the next statement. Read
 * {@link id.kinerjapuskesmas.survey.gather.Gatherer} first.
 */
package id.kinerjapuskesmas.survey.gather;
