package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.ward.facility.Facilities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Profiles that kabupaten set for themselves, and which one a facility is held to. */
@ApplicationScoped
class LocalProfiles {

    private final EntityManager database;
    private final Profiles profiles;
    private final Facilities facilities;
    private final Caller caller;
    private final Conditional conditional;

    LocalProfiles(
            EntityManager database, Profiles profiles, Facilities facilities, Caller caller, Conditional conditional) {
        this.database = database;
        this.profiles = profiles;
        this.facilities = facilities;
        this.caller = caller;
        this.conditional = conditional;
    }

    record Written(boolean created, Profile now) {}

    @Transactional
    Written put(String code, ProfileSheet sheet) {
        mustReach(sheet.region());
        database.createNativeQuery("lock table profile in share row exclusive mode")
                .executeUpdate();
        var before = profiles.all().get(code);
        if (before != null) {
            mustReach(before.region());
            if (says(before, sheet)) {
                conditional.tag(before.revision());
                return new Written(false, before);
            }
            conditional.mustMatch(before.revision());
        }
        refuse(sheet);
        store(code, sheet);
        var now = profiles.all().get(code);
        conditional.tag(now.revision());
        return new Written(before == null, now);
    }

    /** A profile of the whole country is set by who reaches the whole country. */
    private void mustReach(String region) {
        caller.mustReachRegion(region == null ? Scope.COUNTRY : region);
    }

    private static boolean says(Profile profile, ProfileSheet sheet) {
        var ranges = sheet.ranges().stream()
                .map(bound -> new ProfileRange(
                        bound.indicator(),
                        Profiles.plain(bound.lower()),
                        Profiles.plain(bound.upper()),
                        bound.indicator().scalesWithPeriod()))
                .sorted((one, other) -> one.indicator().compareTo(other.indicator()))
                .toList();
        return profile.equals(new Profile(
                profile.profile(),
                sheet.name(),
                sheet.region(),
                sheet.source(),
                sheet.validFrom(),
                sheet.validTo(),
                sheet.inclusive(),
                profile.revision(),
                ranges));
    }

    private static void refuse(ProfileSheet sheet) {
        var flaws = new ArrayList<Flaw>();
        if (sheet.validTo() != null && sheet.validTo().isBefore(sheet.validFrom())) {
            flaws.add(Flaw.at(
                    "/validTo",
                    "ENDS_BEFORE_START",
                    Text.of("Berakhir sebelum mulai berlaku.", "It ends before it comes into force.")));
        }
        for (var i = 0; i < sheet.ranges().size(); i++) {
            var bound = sheet.ranges().get(i);
            if (!bound.isPossible()) {
                flaws.add(Flaw.at(
                        "/ranges/" + i,
                        "IMPOSSIBLE_RANGE",
                        Text.of(
                                "Perlu paling sedikit satu batas, dan batas bawah tidak di atas batas atas.",
                                "At least one bound is needed, and the lower one not above the upper one.")));
            }
        }
        if (sheet.ranges().stream().map(ProfileBound::indicator).distinct().count()
                < sheet.ranges().size()) {
            flaws.add(Flaw.at(
                    "/ranges",
                    "DUPLICATE_INDICATOR",
                    Text.of("Satu indikator hanya sekali.", "Each indicator stands once.")));
        }
        if (!flaws.isEmpty()) {
            throw ProblemException.rules(flaws);
        }
    }

    private void store(String code, ProfileSheet sheet) {
        database.createNativeQuery(
                        """
                        insert into profile (profile, name, region, source, valid_from, valid_to, inclusive)
                        values (:profile, :name, nullif(:region, ''), :source, :from, cast(nullif(:to, '') as date), :inclusive)
                        on conflict (profile) do update set name = excluded.name, region = excluded.region,
                            source = excluded.source, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                            inclusive = excluded.inclusive, revision = profile.revision + 1
                        """)
                .setParameter("profile", code)
                .setParameter("name", sheet.name())
                .setParameter("region", orEmpty(sheet.region()))
                .setParameter("source", sheet.source())
                .setParameter("from", sheet.validFrom())
                .setParameter("to", orEmpty(sheet.validTo()))
                .setParameter("inclusive", sheet.inclusive())
                .executeUpdate();
        database.createNativeQuery("delete from profile_range where profile = :profile")
                .setParameter("profile", code)
                .executeUpdate();
        sheet.ranges().forEach(bound -> store(code, bound));
    }

    private static String orEmpty(Object value) {
        return value == null ? "" : value.toString();
    }

    private void store(String code, ProfileBound bound) {
        database.createNativeQuery(
                        """
                        insert into profile_range (profile, indicator, lower, upper)
                        values (:profile, :indicator,
                            cast(nullif(:lower, '') as numeric),
                            cast(nullif(:upper, '') as numeric))
                        """)
                .setParameter("profile", code)
                .setParameter("indicator", bound.indicator().name())
                .setParameter("lower", orEmpty(bound.lower()))
                .setParameter("upper", orEmpty(bound.upper()))
                .executeUpdate();
    }

    @Transactional
    ProfileChoice choose(String facility, ProfileChoice choice) {
        var found = facilities.lock(facility);
        var profile = profiles.all().get(choice.profile());
        if (profile == null || !profile.isFor(found.region())) {
            throw ProblemException.rule(
                    Flaw.at("/profile", "UNKNOWN_PROFILE", Profiles.UNKNOWN).with("value", choice.profile()));
        }
        var changed = database.createNativeQuery(
                        """
                        insert into facility_profile (facility, profile) values (:facility, :profile)
                        on conflict (facility) do update set profile = excluded.profile
                        where facility_profile.profile <> excluded.profile
                        """)
                .setParameter("facility", facility)
                .setParameter("profile", choice.profile())
                .executeUpdate();
        if (changed > 0) {
            facilities.changed(facility);
        }
        return choice;
    }

    /** The profile chosen for a facility, or the reference it is shown with until then. */
    ProfileChoice chosen(String facility) {
        facilities.reachable(facility);
        List<?> chosen = database.createNativeQuery("select profile from facility_profile where facility = :facility")
                .setParameter("facility", facility)
                .getResultList();
        return new ProfileChoice(chosen.isEmpty() ? Profile.REFERENCE : (String) chosen.get(0));
    }
}
