package id.kinerjapuskesmas.ward.report;

import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.ward.facility.Facilities;
import id.kinerjapuskesmas.ward.indicator.BedBasis;
import id.kinerjapuskesmas.ward.indicator.BedUse;
import id.kinerjapuskesmas.ward.indicator.BedUses;
import id.kinerjapuskesmas.ward.indicator.Counted;
import id.kinerjapuskesmas.ward.indicator.Grouping;
import id.kinerjapuskesmas.ward.indicator.Indicators;
import id.kinerjapuskesmas.ward.indicator.Subject;
import id.kinerjapuskesmas.ward.month.MonthLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Makes RL 3.2 of a month and holds every sum of it against the inputs of the indicators. */
@ApplicationScoped
class ReportMonth {

    /** Raised when the form or its arithmetic changes. */
    private static final String VERSION = "rl32-1";

    private final Facilities facilities;
    private final Indicators indicators;
    private final BedUses bedUses;
    private final MovementSums sums;
    private final MonthLock months;
    private final Conditional conditional;

    ReportMonth(
            Facilities facilities,
            Indicators indicators,
            BedUses bedUses,
            MovementSums sums,
            MonthLock months,
            Conditional conditional) {
        this.facilities = facilities;
        this.indicators = indicators;
        this.bedUses = bedUses;
        this.sums = sums;
        this.months = months;
        this.conditional = conditional;
    }

    MovementReport of(String facility, YearMonth month, boolean allowIncomplete) {
        var found = facilities.reachable(facility);
        var revision = facilities.revision(facility);
        conditional.read(revision, VERSION);
        var period = new Period(month.toString(), month.atDay(1), month.atEndOfMonth());
        var counted = byService(indicators.facility(facility), period);
        var incomplete = new ArrayList<UnreportedLine>();
        counted.forEach((service, sum) -> {
            if (!sum.isComplete()) {
                incomplete.add(new UnreportedLine(service, sum.expectedDays() - sum.coveredDays()));
            }
        });
        var lines = sums.of(facility, month).stream()
                .filter(row -> allowIncomplete || counted.get(service(row)).isComplete())
                .map(row -> line(row, counted.get(service(row)).isComplete()))
                .toList();
        var reported = lines.stream()
                .map(line -> counted.get(line.service()).recorded())
                .toList();
        return new MovementReport(
                facility,
                found.name(),
                month,
                !months.closed(facility, period.start(), period.end()).isEmpty(),
                lines,
                allowIncomplete ? List.of() : incomplete,
                reconciled(lines, reported),
                revision);
    }

    private Map<String, Counted> byService(Subject subject, Period period) {
        var byService = new HashMap<String, Counted>();
        bedUses.by(Grouping.SERVICE, subject, new BedUses.Wanted(period, BedBasis.START_OF_MONTH, null, true))
                .forEach(counted -> byService.put(counted.key(), counted));
        return byService;
    }

    private static String service(Tuple row) {
        return row.get("service", String.class);
    }

    private static MovementLine line(Tuple row, boolean complete) {
        var died = new DeathsByTime(row.get("deaths_under48h", Long.class), row.get("deaths48h_plus", Long.class));
        var bySex = bySex(row, died);
        var sources = new ArrayList<ReportSource>();
        if (row.get("daily", Boolean.class)) {
            sources.add(ReportSource.DAILY);
        }
        if (row.get("totals", Boolean.class)) {
            sources.add(ReportSource.MONTHLY_TOTALS);
        }
        if (row.get("derived", Boolean.class)) {
            sources.add(ReportSource.STAYS);
        }
        return new MovementLine(
                service(row),
                row.get("opening", Long.class),
                row.get("admitted", Long.class),
                row.get("transferred_in", Long.class),
                row.get("transferred_out", Long.class),
                row.get("alive", Long.class),
                bySex,
                row.get("length_of_stay_days", Long.class),
                row.get("closing", Long.class),
                row.get("patient_days", Long.class),
                new PatientDaysByClass(
                        row.get("vvip", Long.class),
                        row.get("vip", Long.class),
                        row.get("first", Long.class),
                        row.get("second", Long.class),
                        row.get("third", Long.class),
                        row.get("special", Long.class)),
                row.get("beds_at_start", Long.class),
                sources,
                notes(row, bySex, complete));
    }

    /** Stays tell the sex; sheets and totals only where nobody died. */
    private static DeathsBySex bySex(Tuple row, DeathsByTime died) {
        if (died.areNone()) {
            return new DeathsBySex(DeathsByTime.NONE, DeathsByTime.NONE, died);
        }
        var stays = row.get("derived", Boolean.class)
                && !row.get("daily", Boolean.class)
                && !row.get("totals", Boolean.class);
        return stays
                ? new DeathsBySex(
                        new DeathsByTime(row.get("male_under48h", Long.class), row.get("male_from48h", Long.class)),
                        new DeathsByTime(row.get("female_under48h", Long.class), row.get("female_from48h", Long.class)),
                        died)
                : new DeathsBySex(DeathsByTime.NOT_KNOWN, DeathsByTime.NOT_KNOWN, died);
    }

    private static List<ReportNote> notes(Tuple row, DeathsBySex bySex, boolean complete) {
        var notes = new ArrayList<ReportNote>();
        if (!bySex.male().areKnown()) {
            notes.add(ReportNote.SEX_NOT_RECORDED);
        }
        if (row.get("totals", Boolean.class)) {
            notes.add(ReportNote.MOVEMENTS_NOT_RECORDED);
        }
        if (row.get("kris", Boolean.class)) {
            notes.add(ReportNote.KRIS_IN_CLASS_III);
        }
        if (!complete) {
            notes.add(ReportNote.INCOMPLETE);
        }
        return notes;
    }

    private static List<ReconciledSum> reconciled(List<MovementLine> lines, List<BedUse> inputs) {
        return List.of(
                held("patientDays", lines, MovementLine::patientDays, inputs, BedUse::patientDays),
                held(
                        "patientDaysByClass",
                        lines,
                        line -> line.patientDaysByClass().sum(),
                        inputs,
                        BedUse::patientDays),
                held("lengthOfStayDays", lines, MovementLine::lengthOfStayDays, inputs, BedUse::lengthOfStayDays),
                held("discharges", lines, ReportMonth::discharges, inputs, BedUse::discharges),
                held("deathsUnder48h", lines, line -> line.deaths().both().under48h(), inputs, BedUse::deathsUnder48h),
                held("deaths48hPlus", lines, line -> line.deaths().both().from48h(), inputs, BedUse::deaths48hPlus));
    }

    private static Long discharges(MovementLine line) {
        var died = line.deaths().both();
        return line.dischargedAlive() == null || !died.areKnown()
                ? null
                : Long.valueOf(line.dischargedAlive() + died.under48h() + died.from48h());
    }

    private static ReconciledSum held(
            String input,
            List<MovementLine> lines,
            Function<MovementLine, Long> ofLine,
            List<BedUse> inputs,
            Function<BedUse, Long> ofInput) {
        var report = sum(lines.stream().map(ofLine).toList());
        var expected = sum(inputs.stream().map(ofInput).toList());
        return new ReconciledSum(input, report, expected, Objects.equals(report, expected));
    }

    /** Null when any part is not known. */
    private static Long sum(List<Long> parts) {
        var sum = 0L;
        for (var part : parts) {
            if (part == null) {
                return null;
            }
            sum = Math.addExact(sum, part);
        }
        return sum;
    }
}
