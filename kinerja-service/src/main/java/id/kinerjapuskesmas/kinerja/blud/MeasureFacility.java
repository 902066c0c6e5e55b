package id.kinerjapuskesmas.kinerja.blud;

import id.kinerjapuskesmas.kinerja.assessment.PkpAchievement;
import id.kinerjapuskesmas.kinerja.facility.Facility;
import id.kinerjapuskesmas.kinerja.measure.FigureSource;
import id.kinerjapuskesmas.kinerja.measure.Measure;
import id.kinerjapuskesmas.kinerja.measure.Measurement;
import id.kinerjapuskesmas.kinerja.measure.Origin;
import id.kinerjapuskesmas.kinerja.measure.Standards;
import id.kinerjapuskesmas.kinerja.population.Populations;
import id.kinerjapuskesmas.kinerja.referral.ReferralObstacleReport;
import id.kinerjapuskesmas.kinerja.report.ReportKey;
import id.kinerjapuskesmas.kinerja.report.ReportStore;
import id.kinerjapuskesmas.kinerja.report.Reported;
import id.kinerjapuskesmas.kinerja.spm.SpmAchievement;
import id.kinerjapuskesmas.kinerja.upstream.Source;
import id.kinerjapuskesmas.kinerja.upstream.SurveyReading;
import id.kinerjapuskesmas.kinerja.upstream.SurveyReadings;
import id.kinerjapuskesmas.kinerja.upstream.SurveyTopic;
import id.kinerjapuskesmas.kinerja.upstream.Upstreams;
import id.kinerjapuskesmas.kinerja.visit.ReadVisits;
import id.kinerjapuskesmas.kinerja.visit.VisitRate;
import id.kinerjapuskesmas.rest.figure.Ideal;
import id.kinerjapuskesmas.rest.figure.ValueStatus;
import id.kinerjapuskesmas.rest.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that is known of one facility in a period of whole months, each figure with its source. */
@ApplicationScoped
public class MeasureFacility {

    private static final int KABUPATEN = 5;
    private static final List<Measure> BEDS =
            List.of(Measure.AVLOS, Measure.BOR, Measure.TOI, Measure.BTO, Measure.GDR, Measure.NDR);

    private final ReportStore reports;
    private final ReadVisits visits;
    private final Populations populations;
    private final Standards standards;
    private final SpmAchievement spm;
    private final PkpAchievement pkp;
    private final Upstreams upstreams;
    private final SurveyReadings readings;
    private final Clock clock;

    MeasureFacility(
            ReportStore reports,
            ReadVisits visits,
            Populations populations,
            Standards standards,
            SpmAchievement spm,
            PkpAchievement pkp,
            Upstreams upstreams,
            SurveyReadings readings,
            Clock clock) {
        this.reports = reports;
        this.visits = visits;
        this.populations = populations;
        this.standards = standards;
        this.spm = spm;
        this.pkp = pkp;
        this.upstreams = upstreams;
        this.readings = readings;
        this.clock = clock;
    }

    /** One facility and period with the standards that hold there. */
    private record Asked(Facility facility, Period period, Standards.Book book) {

        String code() {
            return facility.facility();
        }

        Ideal ideal(Measure measure) {
            return book.ideal(measure, period.end());
        }

        Measurement.Frame frame(Measure measure, Origin origin, Object reference, String version, Instant at) {
            return new Measurement.Frame(
                    ideal(measure), FigureSource.here(origin, reference), version, at == null ? Instant.EPOCH : at);
        }
    }

    /**
     * Asks the other services too; call it outside a transaction.
     *
     * @param populationYear the year of the population base, or null for the nearest
     */
    public Map<Measure, Measurement> of(Facility facility, Period period, Integer populationYear) {
        var asked = new Asked(facility, period, standards.of(facility.region()));
        var all = new EnumMap<Measure, Measurement>(Measure.class);
        pulled(asked, all);
        visits(asked, populationYear, all);
        spm(asked, all);
        pkp(asked, all);
        inputs(asked, populationYear, all);
        referrals(asked, all);
        return all;
    }

    private void pulled(Asked asked, Map<Measure, Measurement> all) {
        var kabupaten = asked.facility().region().substring(0, KABUPATEN);
        var pulls = upstreams.pull(kabupaten, asked.period(), false);
        var survey = pulls.getOrDefault(Source.SURVEY, Optional.empty());
        var ward = pulls.getOrDefault(Source.WARD, Optional.empty());
        put(all, PulledFigures.of(Measure.IKM, Origin.SURVEY_SERVICE, survey, asked.code(), asked.ideal(Measure.IKM)));
        for (var bed : BEDS) {
            put(
                    all,
                    asked.facility().inpatientOn(asked.period().end())
                            ? PulledFigures.of(bed, Origin.WARD_SERVICE, ward, asked.code(), asked.ideal(bed))
                            : asked.frame(bed, Origin.WARD_SERVICE, null, null, null)
                                    .none(bed, ValueStatus.NOT_APPLICABLE, "NO_INPATIENT_CARE"));
        }
        var said = readings.read(kabupaten, asked.period());
        topic(asked, said.get(SurveyTopic.COMPLAINTS), all, Measure.COMPLAINTS_HANDLED, Measure.COMPLAINT_MEDIAN_DAYS);
        topic(asked, said.get(SurveyTopic.WAITING_TIMES), all, Measure.WITHIN_TIME_STANDARD);
        topic(asked, said.get(SurveyTopic.PUBLICATION), all, Measure.PEKPPP_MEDIA, Measure.PEKPPP_PUBLICATION_DAYS);
    }

    private static void topic(Asked asked, SurveyReading reading, Map<Measure, Measurement> all, Measure... measures) {
        for (var measure : measures) {
            put(all, PulledFigures.of(measure, reading, asked.code(), asked.ideal(measure)));
        }
    }

    private void visits(Asked asked, Integer populationYear, Map<Measure, Measurement> all) {
        var sum = visits.of(asked.code(), asked.period());
        var year = asked.period().end().getYear();
        var base = Populations.choose(populations.of(asked.code()), populationYear, year)
                .orElse(null);
        var totals = sum.totals();
        var frame = asked.frame(
                Measure.VISITS,
                Origin.VISITS,
                totals.reported() == 0 ? null : sum.revision(),
                "VISITS",
                sum.changedAt());
        put(
                all,
                totals.reported() == 0
                        ? frame.notAvailable(Measure.VISITS)
                        : totals.isComplete()
                                ? frame.count(Measure.VISITS, totals.visits())
                                : frame.none(Measure.VISITS, ValueStatus.INCOMPLETE, "MONTHS_MISSING"));
        put(all, VisitRate.measure(sum, base, year, asked.ideal(Measure.VISIT_RATE)));
    }

    private void spm(Asked asked, Map<Measure, Measurement> all) {
        var found = spm.of(asked.code(), asked.facility().region(), asked.period());
        var reference = found.map(one -> one.version() + "@" + one.revision()).orElse(null);
        var frame = asked.frame(
                Measure.SPM_ON_TARGET,
                Origin.SPM_SHEETS,
                reference,
                found.map(SpmAchievement.Achieved::regulation).orElse(null),
                found.map(SpmAchievement.Achieved::changedAt).orElse(null));
        put(
                all,
                found.filter(one -> one.sheets() > 0)
                        .map(one -> frame.ratio(
                                Measure.SPM_ON_TARGET, one.onTarget(), one.onTarget() + one.belowTarget(), 100))
                        .orElseGet(() -> frame.notAvailable(Measure.SPM_ON_TARGET)));
        punctuality(asked, reference, found.filter(one -> one.sheets() > 0).isPresent(), all);
    }

    /** A year without a single sheet is no evidence of lateness: perhaps nobody used this service yet. */
    private void punctuality(Asked asked, String reference, boolean reported, Map<Measure, Measurement> all) {
        var frame = asked.frame(Measure.REPORTS_ON_TIME, Origin.SPM_SHEETS, reference, "SPM_SHEETS", null);
        var due = Optional.ofNullable(asked.ideal(Measure.REPORT_DUE_DAY)).map(Ideal::upper);
        if (!reported) {
            put(all, frame.notAvailable(Measure.REPORTS_ON_TIME));
            return;
        }
        var zone = asked.facility().zone();
        put(
                all,
                due.map(day -> spm.punctuality(
                                asked.code(),
                                zone,
                                asked.period(),
                                day.intValue(),
                                LocalDate.now(clock.withZone(ZoneId.of(zone)))))
                        .filter(one -> one.due() > 0)
                        .map(one -> frame.ratio(Measure.REPORTS_ON_TIME, one.onTime(), one.due(), 100))
                        .orElseGet(() -> frame.none(
                                Measure.REPORTS_ON_TIME,
                                ValueStatus.NOT_APPLICABLE,
                                due.isEmpty() ? "NO_DUE_DAY" : "NOTHING_DUE_YET")));
    }

    private void pkp(Asked asked, Map<Measure, Measurement> all) {
        var found = pkp.of(asked.code(), asked.period());
        for (var measure : List.of(Measure.PKP_ON_TARGET, Measure.VERIFICATION_DIFFERENCES)) {
            var frame = asked.frame(
                    measure,
                    Origin.PKP_ASSESSMENT,
                    found.map(one -> one.assessment() + "@" + one.version()).orElse(null),
                    found.map(PkpAchievement.Achieved::instrument).orElse(null),
                    found.map(PkpAchievement.Achieved::changedAt).orElse(null));
            put(
                    all,
                    found.map(one -> measure == Measure.PKP_ON_TARGET
                                    ? frame.ratio(measure, one.onTarget(), one.scored(), 100)
                                    : frame.ratio(measure, one.corrected(), one.verified(), 100))
                            .orElseGet(() -> frame.notAvailable(measure)));
        }
    }

    private void inputs(Asked asked, Integer populationYear, Map<Measure, Measurement> all) {
        var stored = reports.of(ScorecardInputs.KIND, asked.code()).stream()
                .filter(one -> one.key()
                        .equals(ReportKey.of(asked.code(), asked.period().label())))
                .findFirst();
        var people = Populations.choose(
                        populations.of(asked.code()),
                        populationYear,
                        asked.period().end().getYear())
                .map(Populations.Base::people)
                .orElse(null);
        InputMeasures.of(
                        stored.map(Reported::content).orElse(YearInputs.UNKNOWN),
                        people,
                        measure -> asked.frame(
                                measure,
                                Origin.SCORECARD_INPUTS,
                                stored.map(Reported::revision).orElse(null),
                                "SCORECARD_INPUTS",
                                stored.map(Reported::changedAt).orElse(null)))
                .forEach(one -> put(all, one));
    }

    private void referrals(Asked asked, Map<Measure, Measurement> all) {
        var within = reports.of(ReferralObstacleReport.KIND, asked.code()).stream()
                .filter(one -> Period.named(one.key().period())
                        .filter(month -> asked.period().contains(month.start()))
                        .isPresent())
                .toList();
        var frame = asked.frame(
                Measure.REFERRALS_HINDERED,
                Origin.REFERRAL_OBSTACLES,
                within.isEmpty()
                        ? null
                        : within.stream().mapToLong(Reported::revision).sum(),
                "REFERRAL_OBSTACLES",
                within.stream()
                        .map(Reported::changedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
        put(
                all,
                within.isEmpty()
                        ? frame.notAvailable(Measure.REFERRALS_HINDERED)
                        : frame.count(
                                Measure.REFERRALS_HINDERED,
                                within.stream()
                                        .mapToLong(one -> one.content().referralsHindered())
                                        .sum()));
    }

    private static void put(Map<Measure, Measurement> all, Measurement measurement) {
        all.put(measurement.measure(), measurement);
    }
}
