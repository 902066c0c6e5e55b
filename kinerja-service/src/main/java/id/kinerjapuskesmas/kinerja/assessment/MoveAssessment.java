package id.kinerjapuskesmas.kinerja.assessment;

import id.kinerjapuskesmas.kinerja.instrument.Instruments;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Takes a legal step of the workflow. */
@ApplicationScoped
class MoveAssessment {

    private final Assessments assessments;
    private final Instruments instruments;
    private final RankedGroups groups;
    private final History history;
    private final FeedVerified feed;
    private final Desk desk;
    private final Conditional conditional;
    private final Caller caller;
    private final Clock clock;

    MoveAssessment(
            Assessments assessments,
            Instruments instruments,
            RankedGroups groups,
            History history,
            FeedVerified feed,
            Desk desk,
            Conditional conditional,
            Caller caller,
            Clock clock) {
        this.assessments = assessments;
        this.instruments = instruments;
        this.groups = groups;
        this.history = history;
        this.feed = feed;
        this.desk = desk;
        this.conditional = conditional;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Assessment move(UUID id, TransitionRequest request) {
        var row = assessments.held(id, caller.scope());
        if (!Transition.isOfRole(request.action(), caller::has)) {
            throw ProblemException.of(
                    ProblemType.FORBIDDEN,
                    "NOT_YOUR_STEP",
                    Text.of("Langkah ini milik peran lain.", "This step belongs to another role."));
        }
        conditional.mustMatch(row.version);
        var step = Transition.of(request.action(), row.state)
                .orElseThrow(() -> ProblemException.conflict(
                        "ILLEGAL_TRANSITION",
                        Text.of(
                                "%s tidak mungkin dari %s.".formatted(request.action(), row.state),
                                "%s is not possible from %s.".formatted(request.action(), row.state))));
        var reason = request.reason() == null || request.reason().isBlank() ? null : request.reason();
        if (step.needsReason() && reason == null) {
            throw ProblemException.rule(Flaw.at(
                    "/reason",
                    "REASON_REQUIRED",
                    request.action() == Action.FEEDBACK
                            ? Text.of("Tulis umpan baliknya.", "Write the feedback.")
                            : Text.of("Tulis alasan pengembalian.", "Say why it is returned.")));
        }
        var now = row.touch(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        var changes =
                switch (request.action()) {
                    case SUBMIT -> submit(row, now);
                    case VERIFY -> verify(row, now);
                    case ESTABLISH -> establish(row);
                    case FEEDBACK -> feedback(row, reason, now);
                    case RETURN -> reopen(row);
                    case CLOSE -> List.<ValueChange>of();
                };
        row.state = step.to();
        assessments.flush();
        history.note(row, caller.name(), request.action().name(), step.from(), reason, changes);
        conditional.tag(row.version);
        var shown = desk.show(row);
        if (row.state == AssessmentState.VERIFIED) {
            feed.publish(row);
        } else if (step.from() == AssessmentState.VERIFIED && row.state == AssessmentState.RETURNED) {
            feed.withdraw(row);
        }
        return shown;
    }

    private List<ValueChange> feedback(AssessmentRow row, String text, Instant now) {
        row.feedback = text;
        row.feedbackBy = caller.name();
        row.feedbackAt = now;
        return List.of();
    }

    private static List<ValueChange> reopen(AssessmentRow row) {
        row.verifiedAt = null;
        return List.of();
    }

    private List<ValueChange> submit(AssessmentRow row, Instant now) {
        var completeness = desk.completeness(row, assessments.values(row));
        if (!completeness.missing().isEmpty()) {
            throw ProblemException.rules(completeness.missing().stream()
                    .map(indicator -> Flaw.at(
                                    "/values/" + indicator,
                                    "INCOMPLETE",
                                    Text.of(
                                            "%s belum diisi; terisi %d dari %d indikator."
                                                    .formatted(indicator, completeness.filled(), completeness.of()),
                                            "%s is not filled in; %d of %d indicators filled."
                                                    .formatted(indicator, completeness.filled(), completeness.of())))
                            .with("indicator", indicator))
                    .toList());
        }
        if (row.instrumentVersion == null) {
            row.instrumentVersion = instruments.latestVersion(row.instrument).orElseThrow();
        }
        if (row.submittedAt == null) {
            row.submittedAt = now;
        }
        return List.of();
    }

    /** Rows without a finding of their own are confirmed as the Puskesmas entered them. */
    private List<ValueChange> verify(AssessmentRow row, Instant now) {
        var changes = new ArrayList<ValueChange>();
        row.verifiedAt = now;
        assessments.values(row).values().stream()
                .filter(value -> value.verifiedBy == null)
                .forEach(value -> {
                    value.verify(value.self(), null, caller.name(), now);
                    changes.add(ValueChange.of(value.indicator, null, value.self()));
                });
        return changes;
    }

    private List<ValueChange> establish(AssessmentRow row) {
        var group = groups.latestOf(row.facility, row.assessment, row.version)
                .orElseThrow(() -> ProblemException.conflict(
                        "NOT_RANKED_YET",
                        Text.of(
                                "Belum ada peringkat yang memuat penilaian terverifikasi ini; buat peringkat dahulu.",
                                "No ranking holds this verified assessment yet; make one first.")));
        row.kelompok = group.kelompok();
        row.ranking = group.ranking();
        return List.of();
    }
}
