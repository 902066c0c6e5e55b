package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.ward.ward.BedClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sums sheets, totals and beds set-wise: one statement whether for one ward or for all facilities of the country. */
@ApplicationScoped
public class BedUses {

    private static final String SUMMED = sql();

    private final EntityManager database;

    BedUses(EntityManager database) {
        this.database = database;
    }

    private static String sql() {
        try (var file = BedUses.class.getResourceAsStream("bed-use.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How a sum is wanted.
     *
     * @param bedClass null for all
     * @param allowIncomplete whether the recorded days are to be counted as well
     */
    public record Wanted(Period period, BedBasis basis, BedClass bedClass, boolean allowIncomplete) {}

    /** Everything the subject spans as one. */
    Counted one(Subject subject, Wanted wanted) {
        var found = by(Grouping.ALL, subject, wanted);
        return found.isEmpty() ? Counted.NO_WARD : found.get(0);
    }

    /** What the subject spans, by group; groups without any ward are not there. */
    public List<Counted> by(Grouping grouping, Subject subject, Wanted wanted) {
        var period = wanted.period();
        return database
                .createNativeQuery(SUMMED, Tuple.class)
                .setParameter("grouping", grouping.name())
                .setParameter("pattern", subject.regionPattern())
                .setParameter("facility", subject.facility() == null ? "" : subject.facility())
                .setParameter("ward", subject.ward() == null ? "" : subject.ward())
                .setParameter(
                        "class",
                        wanted.bedClass() == null ? "" : wanted.bedClass().name())
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .setParameter("whole", isWholeMonths(period))
                .setParameter("fromStart", wanted.basis() == BedBasis.START_OF_MONTH)
                .setParameter("countDays", wanted.allowIncomplete())
                .getResultList()
                .stream()
                .map(row -> counted((Tuple) row))
                .toList();
    }

    private static boolean isWholeMonths(Period period) {
        return period.start().getDayOfMonth() == 1 && period.end().plusDays(1).getDayOfMonth() == 1;
    }

    private static Counted counted(Tuple row) {
        var recorded = new BedUse(
                count(row, "patient_days"),
                count(row, "length_of_stay_days"),
                count(row, "discharges"),
                count(row, "deaths_under48h"),
                count(row, "deaths48h_plus"),
                count(row, "recorded_bed_days"),
                count(row, "recorded_days"));
        return new Counted(
                row.get("key", String.class),
                row.get("facility", String.class),
                row.get("name", String.class),
                row.get("region", String.class),
                row.get("profile", String.class),
                recorded,
                count(row, "all_bed_days"),
                count(row, "expected"),
                count(row, "covered"),
                count(row, "sheets"),
                count(row, "derived"),
                count(row, "totals"));
    }

    private static Long count(Tuple row, String alias) {
        var value = row.get(alias, Number.class);
        return value == null ? null : value.longValue();
    }
}
