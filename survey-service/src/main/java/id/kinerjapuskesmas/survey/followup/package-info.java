/**
 * What a facility does about its weak unsur after a survey: the rencana tindak lanjut (RTL), approved by its Dinas. Read
 * {@link id.kinerjapuskesmas.survey.followup.FollowUpStep} first for what may follow what.
 */
package id.kinerjapuskesmas.survey.followup;
