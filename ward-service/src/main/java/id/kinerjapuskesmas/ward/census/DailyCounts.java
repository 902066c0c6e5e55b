package id.kinerjapuskesmas.ward.census;

import jakarta.persistence.Embeddable;

/**
 * What one ward counted in one class on one day, 00:00 to 24:00.
 *
 * @param sameDay patients who came and left this day; one who passes from ward A to ward B is counted by B only
 * @param lengthOfStayDays whole stays of those who left this day, a same-day stay counting 1
 * @param beds beds written on the sheet, or null
 */
@Embeddable
record DailyCounts(
        long opening,
        long admitted,
        long transferredIn,
        long transferredOut,
        long home,
        long referred,
        long otherHospital,
        long ownRequest,
        long absconded,
        long deathsUnder48h,
        long deaths48hPlus,
        long sameDay,
        long closing,
        long lengthOfStayDays,
        Long beds) {

    long dischargedAlive() {
        return home + referred + otherHospital + ownRequest + absconded;
    }

    long deaths() {
        return deathsUnder48h + deaths48hPlus;
    }

    long discharges() {
        return dischargedAlive() + deaths();
    }

    /** All who were in the ward at any time of the day. */
    long present() {
        return opening + admitted + transferredIn;
    }

    /** How many must be there at 24:00; negative when more left than were there. */
    long balance() {
        return present() - transferredOut - discharges();
    }

    /** Present at 24:00 and those who came and left the same day. */
    long patientDays() {
        return closing + sameDay;
    }

    /** A patient of the day may have been admitted in another ward and be credited here only. */
    long mostSameDay() {
        return Math.min(admitted + transferredIn, discharges());
    }
}
