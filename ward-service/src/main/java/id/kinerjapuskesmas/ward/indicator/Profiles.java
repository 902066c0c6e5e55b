package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ideal profiles, and which of them a figure is held against. */
@ApplicationScoped
class Profiles {

    static final Text UNKNOWN = Text.of("Profil ini tidak ada untuk wilayah ini.", "No such profile for this region.");

    private final EntityManager database;

    Profiles(EntityManager database) {
        this.database = database;
    }

    /**
     * The profile a figure is held against.
     *
     * @param reference whether nobody chose it, so that it is shown as reference only
     */
    record Chosen(Profile profile, boolean reference) {}

    /** Rises whenever any profile changes. */
    long revision() {
        return ((Number) database.createNativeQuery("select coalesce(sum(revision), 0) from profile")
                        .getSingleResult())
                .longValue();
    }

    Map<String, Profile> all() {
        var profiles = new LinkedHashMap<String, Profile>();
        database
                .createNativeQuery(
                        """
                        select p.profile as profile, p.name as name, p.region as region, p.source as source,
                               p.valid_from as valid_from, p.valid_to as valid_to, p.inclusive as inclusive,
                               p.revision as revision, r.indicator as indicator, r.lower as lower, r.upper as upper
                        from profile p
                        left join profile_range r on r.profile = p.profile
                        order by p.profile,
                            array_position(array['BOR', 'AVLOS', 'LOS', 'TOI', 'BTO', 'GDR', 'NDR'], r.indicator)
                        """,
                        Tuple.class)
                .getResultList()
                .stream()
                .forEach(row -> add(profiles, (Tuple) row));
        return profiles;
    }

    private static void add(Map<String, Profile> profiles, Tuple row) {
        var profile = profiles.computeIfAbsent(
                row.get("profile", String.class),
                code -> new Profile(
                        code,
                        row.get("name", String.class),
                        row.get("region", String.class),
                        row.get("source", String.class),
                        row.get("valid_from", LocalDate.class),
                        row.get("valid_to", LocalDate.class),
                        row.get("inclusive", Boolean.class),
                        row.get("revision", Integer.class),
                        new ArrayList<>()));
        if (row.get("indicator") != null) {
            var indicator = Indicator.valueOf(row.get("indicator", String.class));
            profile.ranges()
                    .add(new ProfileRange(
                            indicator,
                            plain(row.get("lower", BigDecimal.class)),
                            plain(row.get("upper", BigDecimal.class)),
                            indicator.scalesWithPeriod()));
        }
    }

    /** 60.0000 of the database is 60. */
    static BigDecimal plain(BigDecimal bound) {
        return bound == null ? null : new BigDecimal(bound.stripTrailingZeros().toPlainString());
    }

    /** Of a request: the one asked for, else the facility's own while in force, else the reference. */
    static Chosen choose(Map<String, Profile> all, String asked, String own, String region, Period period) {
        if (asked != null) {
            return new Chosen(asked(all.get(asked), asked, region, period), false);
        }
        var chosen = own == null ? null : all.get(own);
        return chosen != null && chosen.isInForce(period.end())
                ? new Chosen(chosen, false)
                : new Chosen(all.get(Profile.REFERENCE), true);
    }

    /** Whose bounds make the efficient region of a diagram: the profile asked for, else that of Barber and Johnson. */
    Profile ofDiagram(String asked, String region, Period period) {
        var code = asked == null ? Profile.OF_THE_DIAGRAM : asked;
        return asked(all().get(code), code, region, period);
    }

    private static Profile asked(Profile profile, String code, String region, Period period) {
        if (profile == null || !profile.isFor(region)) {
            throw refused("UNKNOWN_PROFILE", code, UNKNOWN);
        }
        if (!profile.isInForce(period.end())) {
            throw refused(
                    "PROFILE_NOT_IN_FORCE",
                    code,
                    Text.of(
                            "Profil ini tidak berlaku pada akhir periode.",
                            "This profile is not in force at the end of the period."));
        }
        return profile;
    }

    private static ProblemException refused(String code, String value, Text text) {
        return ProblemException.parameter(Flaw.in("profile", code, text).with("value", value));
    }
}
