package id.kinerjapuskesmas.kinerja.assessment;

import id.kinerjapuskesmas.kinerja.facility.Register;
import id.kinerjapuskesmas.kinerja.instrument.Instruments;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Begins an assessment under an id of the client's choice. */
@ApplicationScoped
class BeginAssessment {

    private final Assessments assessments;
    private final Instruments instruments;
    private final Register register;
    private final History history;
    private final Desk desk;
    private final Caller caller;
    private final Clock clock;

    BeginAssessment(
            Assessments assessments,
            Instruments instruments,
            Register register,
            History history,
            Desk desk,
            Caller caller,
            Clock clock) {
        this.assessments = assessments;
        this.instruments = instruments;
        this.register = register;
        this.history = history;
        this.desk = desk;
        this.caller = caller;
        this.clock = clock;
    }

    record Begun(Assessment assessment, long version, boolean isNew) {}

    @Transactional
    Begun put(UUID id, AssessmentRequest request) {
        var facility = register.required(request.facility(), caller.scope());
        var period = Period.named(request.period()).orElseThrow();
        instruments.mustBeInForce(request.instrument(), facility.region());
        lock(id.toString());
        lock(request.facility());
        var known = assessments.find("assessment", id).firstResult();
        if (known != null) {
            return known(known, request);
        }
        refuseSecond(request, period);
        var row = new AssessmentRow();
        row.assessment = id;
        row.facility = facility.facility();
        row.region = facility.region();
        row.period = period.label();
        row.periodStart = period.start();
        row.periodEnd = period.end();
        row.instrument = request.instrument();
        row.state = AssessmentState.DRAFT;
        row.createdBy = caller.name();
        row.createdAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        row.updatedAt = row.createdAt;
        assessments.persistAndFlush(row);
        history.note(row, caller.name(), "CREATE", null, null, List.of());
        return new Begun(desk.show(row), row.version, true);
    }

    /** Two writers of one id or of one facility take turns, whichever comes first. */
    private void lock(String key) {
        assessments
                .getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 8)) as text)")
                .setParameter("key", key)
                .getSingleResult();
    }

    private Begun known(AssessmentRow known, AssessmentRequest request) {
        var same = known.facility.equals(request.facility())
                && known.period.equals(request.period())
                && known.instrument.equals(request.instrument());
        if (!same) {
            throw ProblemException.conflict(
                    "ID_TAKEN", Text.of("Id ini milik penilaian lain.", "This id belongs to another assessment."));
        }
        return new Begun(desk.show(known), known.version, false);
    }

    private void refuseSecond(AssessmentRequest request, Period period) {
        var others = assessments.count(
                "facility = ?1 and periodStart = ?2 and periodEnd = ?3 and instrument = ?4",
                request.facility(),
                period.start(),
                period.end(),
                request.instrument());
        if (others > 0) {
            throw ProblemException.conflict(
                    "ALREADY_ASSESSED",
                    Text.of(
                            "Fasilitas ini sudah punya penilaian untuk periode dan instrumen tersebut.",
                            "This facility already has an assessment of that period and instrument."));
        }
    }
}
