package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.period.Period;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What the database summed for one ward, facility or region over a period.
 *
 * @param key code of the group, empty for all as one
 * @param facility one of the group's facilities; the only one where the group is of one
 * @param profile the profile chosen for the facility, or null
 * @param recorded what sheets and totals say, beds of the recorded days only
 * @param bedDaysOfAll available bed days of every day, recorded or not
 * @param expectedDays ward-days on which a bed was open, or on which nobody said that none was
 * @param coveredDays those of them with a sheet or a total
 * @param sheets daily sheets behind it
 * @param derived days derived from stays behind it
 * @param totals monthly totals behind it
 */
public record Counted(
        String key,
        String facility,
        String name,
        String region,
        String profile,
        BedUse recorded,
        long bedDaysOfAll,
        long expectedDays,
        long coveredDays,
        long sheets,
        long derived,
        long totals) {

    /** Where no ward is: no beds, and nothing to wait for. */
    static final Counted NO_WARD = new Counted("", null, null, null, null, BedUse.none(0), 0, 0, 0, 0, 0, 0);

    /** Inputs that were sent instead of stored; nothing is missing. */
    static Counted of(BedUse use) {
        return new Counted("", null, null, null, null, use, use.availableBedDays(), 0, 0, 0, 0, 0);
    }

    public boolean isComplete() {
        return coveredDays >= expectedDays;
    }

    boolean isEmpty() {
        return sheets == 0 && derived == 0 && totals == 0;
    }

    /** What the inputs were entered as. */
    List<CensusOrigin> sources() {
        return Stream.of(CensusOrigin.values())
                .filter(origin -> count(origin) > 0)
                .toList();
    }

    private long count(CensusOrigin origin) {
        return switch (origin) {
            case DAILY -> sheets;
            case MONTHLY_TOTALS -> totals;
            case STAYS -> derived;
        };
    }

    /** The inputs of the whole period when complete, else those of the recorded days alone. */
    public BedUse use(Period period) {
        return isComplete()
                ? new BedUse(
                        recorded.patientDays(),
                        recorded.lengthOfStayDays(),
                        recorded.discharges(),
                        recorded.deathsUnder48h(),
                        recorded.deaths48hPlus(),
                        bedDaysOfAll,
                        period.days())
                : recorded;
    }

    /** Share of the expected ward-days that is recorded; 1 when none was expected. */
    BigFraction completeness() {
        return expectedDays == 0 ? BigFraction.ONE : BigFraction.of(coveredDays, expectedDays);
    }
}
