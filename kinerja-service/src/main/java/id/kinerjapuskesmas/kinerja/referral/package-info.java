/**
 * What stands against online referral (P-Care), as facilities report it by month. Read {@link
 * id.kinerjapuskesmas.kinerja.referral.ReferralObstacleReport} first.
 */
package id.kinerjapuskesmas.kinerja.referral;
