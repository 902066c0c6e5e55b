package id.kinerjapuskesmas.kinerja.assessment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@IdClass(ValueKey.class)
@Table(name = "assessment_value")
class ValueRow extends PanacheEntityBase {

    @Id
    String facility;

    @Id
    @Column(name = "period_start")
    LocalDate periodStart;

    @Id
    UUID assessment;

    @Id
    String indicator;

    @Column(name = "self_numerator")
    Long selfNumerator;

    @Column(name = "self_denominator")
    Long selfDenominator;

    @Column(name = "self_score")
    Integer selfScore;

    @Column(name = "self_by")
    String selfBy;

    @Column(name = "self_at")
    Instant selfAt;

    @Column(name = "verified_numerator")
    Long verifiedNumerator;

    @Column(name = "verified_denominator")
    Long verifiedDenominator;

    @Column(name = "verified_score")
    Integer verifiedScore;

    @Column(name = "verified_reason")
    String verifiedReason;

    @Column(name = "verified_by")
    String verifiedBy;

    @Column(name = "verified_at")
    Instant verifiedAt;

    Entered self() {
        return new Entered(selfNumerator, selfDenominator, selfScore);
    }

    /** Null until checked. */
    Entered verified() {
        return verifiedBy == null ? null : new Entered(verifiedNumerator, verifiedDenominator, verifiedScore);
    }

    /** A new self value makes the finding on the old one void. */
    void enter(Entered entered, String by, Instant at) {
        selfNumerator = entered.numerator();
        selfDenominator = entered.denominator();
        selfScore = entered.score();
        selfBy = by;
        selfAt = at;
        unverify();
    }

    void verify(Entered found, String reason, String by, Instant at) {
        verifiedNumerator = found.numerator();
        verifiedDenominator = found.denominator();
        verifiedScore = found.score();
        verifiedReason = reason;
        verifiedBy = by;
        verifiedAt = at;
    }

    void unverify() {
        verify(new Entered(null, null, null), null, null, null);
    }

    AssessedValue value() {
        return new AssessedValue(
                indicator,
                new SelfEntry(selfNumerator, selfDenominator, selfScore, selfBy, selfAt),
                verifiedBy == null
                        ? null
                        : new VerifiedEntry(
                                verifiedNumerator,
                                verifiedDenominator,
                                verifiedScore,
                                verifiedReason,
                                verifiedBy,
                                verifiedAt));
    }
}
