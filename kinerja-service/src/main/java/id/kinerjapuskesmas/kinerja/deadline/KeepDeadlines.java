package id.kinerjapuskesmas.kinerja.deadline;

import id.kinerjapuskesmas.kinerja.region.RegionCode;
import id.kinerjapuskesmas.kinerja.region.RegionLevel;
import id.kinerjapuskesmas.kinerja.region.Regions;
import id.kinerjapuskesmas.kinerja.trail.Revising;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts the deadlines of a kabupaten/kota and period. */
@ApplicationScoped
class KeepDeadlines {

    static final String KIND = "ASSESSMENT_DEADLINE";

    private final Deadlines deadlines;
    private final Regions regions;
    private final Revising revising;
    private final Caller caller;

    KeepDeadlines(Deadlines deadlines, Regions regions, Revising revising, Caller caller) {
        this.deadlines = deadlines;
        this.regions = regions;
        this.revising = revising;
        this.caller = caller;
    }

    record Kept(Deadline deadline, boolean isNew) {}

    /** The deadlines, or 404 when none are set or the region is out of the caller's scope. */
    @Transactional
    Deadline required(String region, String period) {
        reach(region);
        return deadlines
                .of(region, period)
                .orElseThrow(() -> ProblemException.notFound("assessment deadline", region + " " + period));
    }

    @Transactional
    Kept put(String region, String period, DeadlineDays sent) {
        reach(region);
        refuse(flaws(region, Period.named(period).orElseThrow(), sent));
        revising.lock(KIND, region, period);
        var before = deadlines.of(region, period).orElse(null);
        var standing = before == null
                ? null
                : new Revising.Standing(before.days(), before.revision(), before.changedBy(), before.changedAt());
        var settled = revising.settle(KIND, region, period, standing, sent, null);
        if (settled.changed()) {
            deadlines.write(region, period, sent, settled);
        }
        return new Kept(
                new Deadline(
                        region,
                        period,
                        sent.submission(),
                        sent.verification(),
                        sent.feedback(),
                        settled.revision(),
                        settled.by(),
                        settled.at()),
                settled.isNew());
    }

    void reach(String region) {
        caller.mustReachRegion(region);
        regions.required(region);
    }

    private static List<Flaw> flaws(String region, Period period, DeadlineDays sent) {
        var flaws = new ArrayList<Flaw>();
        if (new RegionCode(region).level() != RegionLevel.KABUPATEN_KOTA) {
            flaws.add(Flaw.in(
                    "region",
                    "NOT_A_KABUPATEN",
                    Text.of(
                            "Tenggat ditetapkan untuk kabupaten atau kota.",
                            "Deadlines are set for a kabupaten or kota.")));
        }
        order(flaws, "/submission", sent.submission(), period.start());
        order(flaws, "/verification", sent.verification(), sent.submission());
        order(flaws, "/feedback", sent.feedback(), sent.verification());
        return flaws;
    }

    private static void order(List<Flaw> flaws, String pointer, LocalDate day, LocalDate notBefore) {
        if (day.isBefore(notBefore)) {
            flaws.add(Flaw.at(
                            pointer,
                            "OUT_OF_ORDER",
                            Text.of(
                                    "Tidak boleh sebelum %s.".formatted(notBefore),
                                    "Must not be before %s.".formatted(notBefore)))
                    .with("value", day.toString()));
        }
    }

    private static void refuse(List<Flaw> flaws) {
        if (!flaws.isEmpty()) {
            throw ProblemException.rules(flaws);
        }
    }
}
