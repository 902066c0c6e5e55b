package id.kinerjapuskesmas.kinerja.assessment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

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

    @Column(name = "evidence_urls")
    String[] evidenceUrls = {};

    @Column(name = "evidence_titles")
    String[] evidenceTitles = {};

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

    List<Evidence> evidence() {
        return IntStream.range(0, evidenceUrls.length)
                .mapToObj(place -> new Evidence(evidenceUrls[place], evidenceTitles[place]))
                .toList();
    }

    /** A new self value makes the finding on the old one void; a new link alone does not. */
    void enter(SelfValue value, String by, Instant at) {
        var entered = value.entered();
        if (!entered.equals(self())) {
            unverify();
        }
        selfNumerator = entered.numerator();
        selfDenominator = entered.denominator();
        selfScore = entered.score();
        evidenceUrls = value.links().stream().map(Evidence::url).toArray(String[]::new);
        evidenceTitles = value.links().stream().map(Evidence::title).toArray(String[]::new);
        selfBy = by;
        selfAt = at;
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
                new SelfEntry(selfNumerator, selfDenominator, selfScore, selfBy, selfAt, evidence()),
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
