package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.ward.facility.Facilities;
import id.kinerjapuskesmas.ward.ward.Wards;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Reads indicators of wards, facilities, regions and the country: revision first, so that a current copy costs no sums. */
@ApplicationScoped
public class Indicators {

    private final Facilities facilities;
    private final Wards wards;
    private final BedUses bedUses;
    private final Profiles profiles;
    private final Caller caller;
    private final Conditional conditional;
    private final Clock clock;

    Indicators(
            Facilities facilities,
            Wards wards,
            BedUses bedUses,
            Profiles profiles,
            Caller caller,
            Conditional conditional,
            Clock clock) {
        this.facilities = facilities;
        this.wards = wards;
        this.bedUses = bedUses;
        this.profiles = profiles;
        this.caller = caller;
        this.conditional = conditional;
        this.clock = clock;
    }

    /** A ward in the caller's reach. */
    Subject ward(String facility, String ward) {
        wards.reachable(facility, ward);
        return new Subject(IndicatorScope.WARD, facilities.reachable(facility).region(), facility, ward);
    }

    /** A facility in the caller's reach. */
    public Subject facility(String facility) {
        return new Subject(
                IndicatorScope.FACILITY, facilities.reachable(facility).region(), facility, null);
    }

    /** What a facility in the caller's reach is called. */
    String name(String facility) {
        return facilities.reachable(facility).name();
    }

    /** A region wholly in the caller's reach. */
    Subject region(String region) {
        caller.mustReachRegion(region);
        return Subject.ofRegion(region);
    }

    /** The country, for those who reach all of it. */
    Subject country() {
        var country = Subject.ofCountry();
        caller.mustReachRegion(country.region());
        return country;
    }

    /** A request that other features make. */
    public static IndicatorRequest request(Period period, BedBasis basis, boolean allowIncomplete) {
        var request = new OwnRequest(period);
        request.bedBasis = basis;
        request.allowIncomplete = allowIncomplete;
        return request;
    }

    /** A request whose period does not come from the query. */
    private static final class OwnRequest extends IndicatorRequest {

        private final Period fixed;

        OwnRequest(Period fixed) {
            this.fixed = fixed;
        }

        @Override
        Period required() {
            return fixed;
        }
    }

    public IndicatorSheet sheet(Subject subject, IndicatorRequest request) {
        return answer(subject, request).sheet();
    }

    Answer answer(Subject subject, IndicatorRequest request) {
        var period = request.required();
        var revision = begin(subject);
        return answer(subject, request, period, profiles.all(), revision);
    }

    private Answer answer(
            Subject subject, IndicatorRequest request, Period part, Map<String, Profile> all, String revision) {
        var counted = bedUses.one(subject, request.wanted(part));
        return new Answer(
                subject,
                part,
                request.bedBasis,
                request.bedClass,
                figures(all, counted, subject, part, request, revision));
    }

    /** The answers of each calendar unit of the period. */
    List<Answer> cut(Subject subject, IndicatorRequest request, Step by) {
        var period = request.required();
        var parts = by.cut(period);
        var revision = begin(subject);
        var all = profiles.all();
        return parts.stream()
                .map(part -> answer(subject, request, part, all, revision))
                .toList();
    }

    IndicatorSeries series(Subject subject, IndicatorRequest request, Step by) {
        var period = request.required();
        var parts = cut(subject, request, by);
        return new IndicatorSeries(
                subject.scope(),
                subject.region(),
                subject.facility(),
                subject.ward(),
                request.bedClass,
                period.label(),
                period.start(),
                period.end(),
                by,
                request.bedBasis,
                parts.get(0).figures().sourceRevision(),
                parts.stream().map(Answer::point).toList());
    }

    /** The figures of each part of a subject, by code of the part. */
    List<Figures> parts(Subject subject, IndicatorRequest request, Grouping by) {
        mustDivide(by, subject);
        var period = request.required();
        var revision = begin(subject);
        var all = profiles.all();
        return bedUses.by(by, subject, request.wanted(period)).stream()
                .map(counted -> figures(all, counted, of(counted, subject, by), period, request, revision))
                .toList();
    }

    public IndicatorBreakdown breakdown(Subject subject, IndicatorRequest request, Grouping by) {
        var period = request.required();
        var parts = parts(subject, request, by);
        return new IndicatorBreakdown(
                subject.scope(),
                subject.region(),
                subject.facility(),
                request.bedClass,
                period.label(),
                period.start(),
                period.end(),
                by,
                request.bedBasis,
                revision(subject),
                parts.stream().map(Figures::group).toList());
    }

    RegionTable perFacility(Subject region, IndicatorRequest request) {
        var period = request.required();
        var revision = begin(region);
        var all = profiles.all();
        var items = bedUses.by(Grouping.FACILITY, region, request.wanted(period)).stream()
                .map(counted -> new FacilityIndicators(
                        counted.facility(),
                        counted.name(),
                        counted.region(),
                        counted.sources(),
                        figures(all, counted, of(counted, region, Grouping.FACILITY), period, request, revision)
                                .official()))
                .toList();
        return new RegionTable(
                region.code(), period.label(), period.start(), period.end(), request.bedBasis, revision, items);
    }

    /** Whose profile a part is held against: its facility's, where it is of one. */
    private static Subject of(Counted counted, Subject whole, Grouping by) {
        return by == Grouping.FACILITY
                ? new Subject(IndicatorScope.FACILITY, counted.region(), counted.facility(), null)
                : whole;
    }

    private static void mustDivide(Grouping by, Subject subject) {
        if (by == Grouping.WARD && subject.facility() == null) {
            throw ProblemException.parameter(Flaw.in(
                            "by",
                            "NOT_OF_THIS_SCOPE",
                            Text.of(
                                    "Kode ruang hanya unik di dalam satu fasilitas.",
                                    "Codes of wards are unique within one facility only."))
                    .with("value", by.name()));
        }
    }

    private String begin(Subject subject) {
        var revision = revision(subject);
        conditional.read(revision, profiles.revision(), Indicator.FORMULA_VERSION);
        return revision;
    }

    String revision(Subject subject) {
        return subject.facility() == null
                ? facilities.revisionOfRegion(subject.region())
                : facilities.revision(subject.facility());
    }

    private Figures figures(
            Map<String, Profile> all,
            Counted counted,
            Subject subject,
            Period period,
            IndicatorRequest request,
            String revision) {
        var own = subject.facility() == null ? null : counted.profile();
        var chosen = Profiles.choose(all, request.profile, own, subject.region(), period);
        return new Figures(counted, period, chosen, request.allowIncomplete, clock.instant(), revision);
    }
}
