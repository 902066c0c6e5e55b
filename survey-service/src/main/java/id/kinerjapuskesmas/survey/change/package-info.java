/**
 * Who changed which record, when, and from what to what. Read {@link id.kinerjapuskesmas.survey.change.Changes} first:
 * other features write to it in the transaction of the change.
 */
package id.kinerjapuskesmas.survey.change;
