package id.kinerjapuskesmas.kinerja.assessment;

import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.period.Period;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@IdClass(AssessmentKey.class)
@Table(name = "assessment")
class AssessmentRow extends PanacheEntityBase {

    @Id
    String facility;

    @Id
    UUID assessment;

    String region;

    String period;

    @Column(name = "period_start")
    LocalDate periodStart;

    @Column(name = "period_end")
    LocalDate periodEnd;

    String instrument;

    @Column(name = "instrument_version")
    Integer instrumentVersion;

    @Enumerated(EnumType.STRING)
    AssessmentState state;

    @Enumerated(EnumType.STRING)
    Kelompok kelompok;

    UUID ranking;

    @Version
    long version;

    @Column(name = "created_by")
    String createdBy;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    /** The first submission. */
    @Column(name = "submitted_at")
    Instant submittedAt;

    /** The verification in force. */
    @Column(name = "verified_at")
    Instant verifiedAt;

    String feedback;

    @Column(name = "feedback_by")
    String feedbackBy;

    @Column(name = "feedback_at")
    Instant feedbackAt;

    /** Every change is a version of its own, also the second within a millisecond. */
    Instant touch(Instant now) {
        updatedAt = now.isAfter(updatedAt) ? now : updatedAt.plusMillis(1);
        return updatedAt;
    }

    /** Null until given. */
    Feedback written() {
        return feedback == null ? null : new Feedback(feedback, feedbackBy, feedbackAt);
    }

    boolean isIn(Scope scope) {
        return scope.covers(facility, region);
    }

    Period period() {
        return new Period(period, periodStart, periodEnd);
    }

    AssessmentSummary summary() {
        return new AssessmentSummary(
                assessment, facility, region, period, periodStart, periodEnd, instrument, state, kelompok, updatedAt);
    }
}
