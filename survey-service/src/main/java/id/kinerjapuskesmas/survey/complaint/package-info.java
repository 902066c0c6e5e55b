/**
 * Complaints and suggestions (pengaduan, saran) a facility receives, and how fast it answers. Their text never leaves the
 * facility and its Dinas; figures go further. Read {@link id.kinerjapuskesmas.survey.complaint.Complaint} first.
 */
package id.kinerjapuskesmas.survey.complaint;
