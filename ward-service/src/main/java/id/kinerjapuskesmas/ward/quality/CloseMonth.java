package id.kinerjapuskesmas.ward.quality;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.ward.facility.Facilities;
import id.kinerjapuskesmas.ward.facility.Facility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Closes and reopens months. What was a finding while the month was open is an error when it closes; a reopened month may
 * be corrected, and what that breaks in later months shows among their findings.
 */
@ApplicationScoped
class CloseMonth {

    private static final int MOST_LISTED = 100;
    private static final int ALL_CLASSES = 10_000;

    private final Facilities facilities;
    private final Findings findings;
    private final Coverages coverages;
    private final MonthSteps steps;
    private final Caller caller;
    private final Clock clock;

    CloseMonth(
            Facilities facilities,
            Findings findings,
            Coverages coverages,
            MonthSteps steps,
            Caller caller,
            Clock clock) {
        this.facilities = facilities;
        this.findings = findings;
        this.coverages = coverages;
        this.steps = steps;
        this.caller = caller;
        this.clock = clock;
    }

    CensusMonth get(String facility, YearMonth month, Language language) {
        facilities.reachable(facility);
        var taken = steps.of(facility, month);
        var state = state(taken);
        return new CensusMonth(
                facility,
                month,
                state,
                taken.size(),
                taken.isEmpty() ? null : taken.get(0),
                MonthAction.allowed(state, caller::has),
                doubts(facility, month, Severity.ERROR).stream()
                        .limit(MOST_LISTED)
                        .map(doubt -> doubt.in(language))
                        .toList(),
                coverages.list("%", facility, period(month), List.of(), ALL_CLASSES));
    }

    MonthHistory history(String facility, YearMonth month) {
        facilities.reachable(facility);
        return new MonthHistory(steps.of(facility, month));
    }

    @Transactional
    void move(String facility, YearMonth month, MonthTransition step) {
        var found = facilities.lock(facility);
        if (!step.action().isFor(caller::has)) {
            throw ProblemException.of(
                    ProblemType.FORBIDDEN,
                    "ACTION_OF_ANOTHER_ROLE",
                    Text.of(
                            "%s hanya oleh Dinas.".formatted(step.action()),
                            "%s is for the health office only.".formatted(step.action())));
        }
        var taken = steps.of(facility, month);
        var state = state(taken);
        if (step.action().from() != state) {
            throw ProblemException.conflict(
                    "ACTION_NOT_ALLOWED",
                    Text.of(
                            "Bulan %s berstatus %s.".formatted(month, state),
                            "The month %s is %s.".formatted(month, state)));
        }
        if (step.action() == MonthAction.CLOSE) {
            refuseToClose(found, month, step);
        } else if (!step.hasReason()) {
            throw reasonRequired();
        }
        steps.add(
                facility,
                month,
                step,
                taken.size() + 1,
                caller.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        facilities.changed(facility);
    }

    private void refuseToClose(Facility facility, YearMonth month, MonthTransition step) {
        if (!month.atEndOfMonth().isBefore(facility.today(clock))) {
            throw ProblemException.conflict(
                    "MONTH_NOT_OVER",
                    Text.of("Bulan %s belum berakhir.".formatted(month), "The month %s is not over.".formatted(month)));
        }
        var errors = doubts(facility.facility(), month, Severity.ERROR);
        if (!errors.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.RULE_VIOLATED,
                    "MONTH_HAS_ERRORS",
                    Text.of(
                            "Bulan %s belum dapat ditutup: ada kesalahan sensus, lihat errors.".formatted(month),
                            "The month %s cannot be closed yet: the census has errors, see errors.".formatted(month)),
                    flaws(errors));
        }
        var gaps = doubts(facility.facility(), month, Severity.GAP);
        if (!gaps.isEmpty() && !step.acceptsMissingDays()) {
            throw ProblemException.of(
                    ProblemType.RULE_VIOLATED,
                    "MONTH_HAS_MISSING_DAYS",
                    Text.of(
                            "Ada hari tanpa sensus pada %s. Lengkapi, atau tutup dengan acceptMissingDays dan alasan."
                                    .formatted(month),
                            "Days without census in %s. Complete them, or close with acceptMissingDays and a reason."
                                    .formatted(month)),
                    flaws(gaps));
        }
        if (!gaps.isEmpty() && !step.hasReason()) {
            throw reasonRequired();
        }
    }

    private List<Doubt> doubts(String facility, YearMonth month, Severity severity) {
        return findings.list("%", facility, period(month), severity, List.of(), MOST_LISTED);
    }

    private static List<Flaw> flaws(List<Doubt> doubts) {
        return doubts.stream().map(Doubt::asFlaw).toList();
    }

    private static ProblemException reasonRequired() {
        return ProblemException.rule(
                Flaw.at("/reason", "REASON_REQUIRED", Text.of("Alasan wajib diisi.", "A reason is required.")));
    }

    private static MonthState state(List<MonthStep> taken) {
        return taken.isEmpty() ? MonthState.OPEN : taken.get(0).after();
    }

    private static Period period(YearMonth month) {
        return new Period(month.toString(), month.atDay(1), month.atEndOfMonth());
    }
}
