package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.ward.facility.Facilities;
import id.kinerjapuskesmas.ward.ward.Wards;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;

/** Reads indicators of wards, facilities and regions: revision first, so that a current copy costs no sums. */
@ApplicationScoped
class Indicators {

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

    /**
     * What was asked for and its figures, not yet on the wire.
     *
     * @param facility null for a region
     * @param ward null for a facility or region
     */
    record Answer(
            IndicatorScope scope,
            String region,
            String facility,
            String ward,
            Period period,
            BedBasis bedBasis,
            Figures figures) {

        IndicatorSheet sheet() {
            return new IndicatorSheet(
                    scope,
                    region,
                    facility,
                    ward,
                    period.label(),
                    period.start(),
                    period.end(),
                    bedBasis,
                    figures.chosen().profile().profile(),
                    figures.sourceRevision(),
                    figures.official(),
                    figures.percentViews());
        }
    }

    Answer ofWard(String facility, String ward, IndicatorRequest request) {
        wards.reachable(facility, ward);
        return ofFacility(IndicatorScope.WARD, facility, ward, request);
    }

    Answer ofFacility(String facility, IndicatorRequest request) {
        return ofFacility(IndicatorScope.FACILITY, facility, null, request);
    }

    private Answer ofFacility(IndicatorScope scope, String facility, String ward, IndicatorRequest request) {
        var found = facilities.reachable(facility);
        var period = request.required();
        var revision = facilities.revision(facility);
        conditional.read(revision, profiles.revision(), Indicator.FORMULA_VERSION);
        var counted = bedUses.of(facility, ward == null ? "" : ward, period, request.bedBasis, request.allowIncomplete);
        var figures = figures(profiles.all(), counted, found.region(), period, request, revision);
        return new Answer(scope, found.region(), facility, ward, period, request.bedBasis, figures);
    }

    Answer ofRegion(String region, IndicatorRequest request) {
        var revision = begin(region);
        var period = request.required();
        var counted = bedUses.ofRegion(region, period, request.bedBasis, request.allowIncomplete);
        var figures = figures(profiles.all(), counted, region, period, request, revision);
        return new Answer(IndicatorScope.REGION, region, null, null, period, request.bedBasis, figures);
    }

    RegionTable perFacility(String region, IndicatorRequest request) {
        var period = request.required();
        var revision = begin(region);
        var all = profiles.all();
        var items = bedUses.perFacility(region, period, request.bedBasis, request.allowIncomplete).stream()
                .map(counted -> new FacilityIndicators(
                        counted.facility(),
                        counted.name(),
                        counted.region(),
                        figures(all, counted, counted.region(), period, request, revision)
                                .official()))
                .toList();
        return new RegionTable(region, period.label(), period.start(), period.end(), request.bedBasis, revision, items);
    }

    private String begin(String region) {
        caller.mustReachRegion(region);
        var revision = facilities.revisionOfRegion(region);
        conditional.read(revision, profiles.revision(), Indicator.FORMULA_VERSION);
        return revision;
    }

    private Figures figures(
            Map<String, Profile> all,
            Counted counted,
            String region,
            Period period,
            IndicatorRequest request,
            String revision) {
        var chosen = Profiles.choose(all, request.profile, counted.profile(), region, period);
        return new Figures(counted, period, chosen, request.allowIncomplete, clock.instant(), revision);
    }
}
