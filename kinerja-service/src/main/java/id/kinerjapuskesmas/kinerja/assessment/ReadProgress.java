package id.kinerjapuskesmas.kinerja.assessment;

import id.kinerjapuskesmas.kinerja.deadline.Deadline;
import id.kinerjapuskesmas.kinerja.deadline.Deadlines;
import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.tabular.Column;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The Puskesmas of a region with what they, and the health office, have done of a period's PKP. */
@ApplicationScoped
class ReadProgress {

    static final String COLUMNS =
            "facility name region assessment state kelompok filled:integer corrected:integer submissionDeadline submittedOn"
                    + " submission submissionDaysLate:integer verificationDeadline verifiedOn verification"
                    + " verificationDaysLate:integer feedbackDeadline feedbackOn feedback feedbackDaysLate:integer";

    private static final int KABUPATEN = 5;

    private final EntityManager entities;
    private final Deadlines deadlines;
    private final Clock clock;

    ReadProgress(EntityManager entities, Deadlines deadlines, Clock clock) {
        this.entities = entities;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    List<AssessmentProgress> list(String region, Period period, String instrument, PageRequest page) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        select f.facility, f.name, f.region, f.zone, a.assessment, a.state, a.kelompok,
                               coalesce(v.filled, 0), coalesce(v.corrected, 0), a.submitted_at, a.verified_at, a.feedback_at
                        from facility f
                        cross join lateral (
                            select s.type from facility_status s
                            where s.facility = f.facility
                            order by s.valid_from <= :day desc,
                                     case when s.valid_from <= :day then s.valid_from end desc, s.valid_from
                            limit 1) s
                        left join assessment a on a.facility = f.facility and a.period_start = :start
                            and a.period_end = :day and a.instrument = :instrument
                        left join lateral (
                            select count(*) as filled,
                                   count(*) filter (where v.verified_by is not null
                                       and (v.verified_numerator, v.verified_denominator, v.verified_score)
                                           is distinct from (v.self_numerator, v.self_denominator, v.self_score)) as corrected
                            from assessment_value v
                            where v.facility = a.facility and v.period_start = a.period_start
                              and v.assessment = a.assessment) v on true
                        where f.region like :region and s.type = 'PUSKESMAS' and f.facility > :after
                        order by f.facility
                        limit :limit
                        """,
                        Object[].class)
                .setParameter("day", period.end())
                .setParameter("start", period.start())
                .setParameter("instrument", instrument)
                .setParameter("region", Scope.regionPattern(region))
                .setParameter(
                        "after", page.after().isEmpty() ? "" : page.after().get(0))
                .setParameter("limit", page.fetch())
                .getResultList();
        var now = clock.instant();
        var byKabupaten = new HashMap<String, Optional<Deadline>>();
        return rows.stream()
                .map(row -> progress(row, deadline(byKabupaten, (String) row[2], period), now))
                .toList();
    }

    private Optional<Deadline> deadline(Map<String, Optional<Deadline>> known, String region, Period period) {
        return known.computeIfAbsent(
                region.substring(0, Math.min(KABUPATEN, region.length())), code -> deadlines.of(code, period.label()));
    }

    private static AssessmentProgress progress(Object[] row, Optional<Deadline> deadline, Instant now) {
        return new AssessmentProgress(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (UUID) row[4],
                row[5] == null ? null : AssessmentState.valueOf((String) row[5]),
                row[6] == null ? null : Kelompok.valueOf((String) row[6]),
                ((Number) row[7]).intValue(),
                ((Number) row[8]).intValue(),
                Timing.of(deadline, (Instant) row[9], (Instant) row[10], (Instant) row[11], now, ZoneId.of((String)
                        row[3])));
    }

    static Page.Sheet<AssessmentProgress> sheet(String region, String period) {
        return new Page.Sheet<>(
                "kemajuan-pkp-" + region + "-" + period,
                List.of(
                        Column.of("facility", "Kode Puskesmas", "Facility code"),
                        Column.of("name", "Nama", "Name"),
                        Column.of("region", "Kode wilayah", "Region code"),
                        Column.of("assessment", "Id penilaian", "Assessment id"),
                        Column.of("state", "Status", "State"),
                        Column.of("kelompok", "Kelompok", "Kelompok"),
                        Column.of("filled", "Baris terisi", "Rows filled in"),
                        Column.of("corrected", "Baris dikoreksi", "Rows corrected"),
                        Column.of("submissionDeadline", "Tenggat kirim", "Submission due"),
                        Column.of("submittedOn", "Tanggal kirim", "Submitted on"),
                        Column.of("submission", "Pengiriman", "Submission"),
                        Column.of("submissionDaysLate", "Hari terlambat kirim", "Submission days late"),
                        Column.of("verificationDeadline", "Tenggat verifikasi", "Verification due"),
                        Column.of("verifiedOn", "Tanggal verifikasi", "Verified on"),
                        Column.of("verification", "Verifikasi", "Verification"),
                        Column.of("verificationDaysLate", "Hari terlambat verifikasi", "Verification days late"),
                        Column.of("feedbackDeadline", "Tenggat umpan balik", "Feedback due"),
                        Column.of("feedbackOn", "Tanggal umpan balik", "Feedback on"),
                        Column.of("feedback", "Umpan balik", "Feedback"),
                        Column.of("feedbackDaysLate", "Hari terlambat umpan balik", "Feedback days late")),
                ReadProgress::cells);
    }

    private static List<?> cells(AssessmentProgress row) {
        var submission = row.timing().submission();
        var verification = row.timing().verification();
        var feedback = row.timing().feedback();
        return Arrays.asList(
                row.facility(),
                row.name(),
                row.region(),
                row.assessment(),
                row.state(),
                row.kelompok(),
                row.filled(),
                row.corrected(),
                submission.deadline(),
                submission.doneOn(),
                submission.timeliness(),
                submission.daysLate(),
                verification.deadline(),
                verification.doneOn(),
                verification.timeliness(),
                verification.daysLate(),
                feedback.deadline(),
                feedback.doneOn(),
                feedback.timeliness(),
                feedback.daysLate());
    }
}
