package id.kinerjapuskesmas.ward.indicator;

/**
 * The summed inputs of every indicator: of a ward, a facility or a region over a period. They add up; rates never do.
 *
 * @param patientDays hari perawatan: present at 24:00 plus came and left the same day, over all days
 * @param lengthOfStayDays lama dirawat of those discharged in the period, null when not known
 * @param discharges pasien keluar, alive and dead, null when not known
 * @param deathsUnder48h null when not known
 * @param deaths48hPlus null when not known
 * @param availableBedDays sum over days of open, staffed beds
 * @param periodDays days of the period, both ends counted
 */
public record BedUse(
        long patientDays,
        Long lengthOfStayDays,
        Long discharges,
        Long deathsUnder48h,
        Long deaths48hPlus,
        long availableBedDays,
        long periodDays) {

    public BedUse {
        if (patientDays < 0
                || negative(lengthOfStayDays)
                || negative(discharges)
                || negative(deathsUnder48h)
                || negative(deaths48hPlus)
                || availableBedDays < 0
                || periodDays < 0) {
            throw new IllegalArgumentException("counts are never negative");
        }
    }

    private static boolean negative(Long count) {
        return count != null && count < 0;
    }

    /** Nothing happened in no beds over the given days: the neutral element of {@link #beside}. */
    public static BedUse none(long periodDays) {
        return new BedUse(0, 0L, 0L, 0L, 0L, 0, periodDays);
    }

    /** Both deaths; null when either is not known. */
    public Long deaths() {
        return sum(deathsUnder48h, deaths48hPlus);
    }

    /** Bed days nobody used; negative when more patients than beds. */
    public long emptyBedDays() {
        return availableBedDays - patientDays;
    }

    public boolean hasBeds() {
        return availableBedDays > 0;
    }

    public boolean hasPatients() {
        return patientDays > 0 || (discharges != null && discharges > 0);
    }

    /** This and another ward or facility over the same period. */
    public BedUse beside(BedUse other) {
        if (periodDays != other.periodDays) {
            throw new IllegalArgumentException("wards are added over the same period");
        }
        return plus(other, periodDays);
    }

    /** This period and another one of the same ward or facility. */
    public BedUse then(BedUse next) {
        return plus(next, Math.addExact(periodDays, next.periodDays));
    }

    private BedUse plus(BedUse other, long days) {
        return new BedUse(
                Math.addExact(patientDays, other.patientDays),
                sum(lengthOfStayDays, other.lengthOfStayDays),
                sum(discharges, other.discharges),
                sum(deathsUnder48h, other.deathsUnder48h),
                sum(deaths48hPlus, other.deaths48hPlus),
                Math.addExact(availableBedDays, other.availableBedDays),
                days);
    }

    private static Long sum(Long one, Long other) {
        return one == null || other == null ? null : Math.addExact(one, other);
    }
}
