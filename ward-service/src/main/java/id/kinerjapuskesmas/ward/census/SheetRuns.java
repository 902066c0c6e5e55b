package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.ward.ward.BedClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The runs of days that the sheets of a file form: consecutive lines of a ward and class, each day opening as the last closed. */
final class SheetRuns implements Iterable<SheetRuns.Run> {

    /** A file in no order forms as many runs as it has lines; asking about them would gain nothing. */
    private static final int MOST = 100_000;

    /**
     * Consecutive days of a ward and class.
     *
     * @param withoutBeds the first of them whose sheet says no beds, or null
     */
    record Run(
            String facility,
            String ward,
            BedClass bedClass,
            LocalDate first,
            LocalDate last,
            long opening,
            LocalDate withoutBeds) {

        /** Adds the run as a line of CSV; no value can hold a separator. */
        void writeTo(StringBuilder csv) {
            csv.append(facility).append(',').append(ward).append(',').append(bedClass);
            csv.append(',').append(first).append(',').append(last).append(',').append(opening);
            csv.append(',').append(withoutBeds == null ? "" : withoutBeds).append('\n');
        }
    }

    private final List<Run> ended = new ArrayList<>();
    private SheetRow begun;
    private SheetRow last;
    private LocalDate withoutBeds;

    /** Adds the next sheet of the file; false when there are too many runs. */
    boolean take(SheetRow sheet) {
        if (last == null || !sheet.goesOnFrom(last)) {
            end();
            begun = sheet;
        }
        if (withoutBeds == null && sheet.counts().beds() == null) {
            withoutBeds = sheet.date();
        }
        last = sheet;
        return ended.size() < MOST;
    }

    private void end() {
        if (begun != null) {
            ended.add(new Run(
                    begun.facility(),
                    begun.ward(),
                    begun.bedClass(),
                    begun.date(),
                    last.date(),
                    begun.counts().opening(),
                    withoutBeds));
            withoutBeds = null;
        }
    }

    /** All runs, when the file is read; once. */
    @Override
    public Iterator<Run> iterator() {
        end();
        begun = null;
        return ended.iterator();
    }
}
