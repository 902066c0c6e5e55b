package id.kinerjapuskesmas.kinerja.spm;

import id.kinerjapuskesmas.kinerja.scoring.Aggregation;
import id.kinerjapuskesmas.rest.figure.Unit;
import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The regulations, which change only with a release. */
@ApplicationScoped
class SpmVersions {

    private final EntityManager entities;
    private volatile List<SpmVersion> all;

    SpmVersions(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    List<SpmVersion> all() {
        if (all == null) {
            all = load();
        }
        return all;
    }

    SpmVersion required(String version) {
        return all().stream()
                .filter(one -> one.version().equals(version))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("SPM version", version));
    }

    /** The version that a month is reported under; empty before the first. */
    Optional<SpmVersion> of(YearMonth month) {
        return all().stream()
                .filter(version -> version.covers(month.atDay(1), month.atEndOfMonth()))
                .findFirst();
    }

    /** The version of all months of a period; empty when it changes within, or none was in force at first. */
    Optional<SpmVersion> throughout(Period period) {
        var last = of(YearMonth.from(period.end()));
        return of(YearMonth.from(period.start()))
                .filter(first -> last.filter(first::equals).isPresent());
    }

    /** The one version of a period of whole months; 422 when it changes within, 400 when the months are not whole. */
    SpmVersion of(Period period) {
        var start = YearMonth.from(period.start());
        var end = YearMonth.from(period.end());
        if (!start.atDay(1).equals(period.start()) || !end.atEndOfMonth().equals(period.end())) {
            throw ProblemException.parameter(Flaw.in(
                    "period",
                    "NOT_WHOLE_MONTHS",
                    Text.of("Periode harus bulan penuh.", "The period must be whole months.")));
        }
        var first = of(start).orElseThrow(() -> before(period));
        var last = of(end).orElseThrow(() -> before(period));
        if (!first.version().equals(last.version())) {
            throw ProblemException.rule(Flaw.in(
                            "period",
                            "VERSION_CHANGES_IN_PERIOD",
                            Text.of(
                                    "SPM berganti dari %s ke %s dalam periode ini; angkanya tidak dapat dijumlahkan."
                                            .formatted(first.regulation(), last.regulation()),
                                    "SPM changes from %s to %s within this period; their figures do not add up."
                                            .formatted(first.regulation(), last.regulation())))
                    .with("value", period.label()));
        }
        return first;
    }

    private static ProblemException before(Period period) {
        return ProblemException.rule(Flaw.in(
                        "period",
                        "NO_VERSION",
                        Text.of(
                                "Belum ada SPM yang berlaku pada periode ini (mulai Agustus 2008).",
                                "No SPM was in force in this period (from August 2008 on)."))
                .with("value", period.label()));
    }

    @SuppressWarnings("unchecked")
    private List<SpmVersion> load() {
        List<Object[]> indicators = entities.createNativeQuery(
                        """
                        select version, indicator, number, name_id, name_en, served, population, target, unit,
                               aggregation, quality_items, concept
                        from spm_indicator order by version, position
                        """,
                        Object[].class)
                .getResultList();
        List<Object[]> versions = entities.createNativeQuery(
                        """
                        select version, regulation, name_id, name_en, valid_from, valid_to, has_index
                        from spm_version order by valid_from
                        """,
                        Object[].class)
                .getResultList();
        return versions.stream()
                .map(row -> new SpmVersion(
                        (String) row[0],
                        (String) row[1],
                        Text.of((String) row[2], (String) row[3]),
                        date(row[4]),
                        date(row[5]),
                        (Boolean) row[6],
                        indicators.stream()
                                .filter(indicator -> indicator[0].equals(row[0]))
                                .map(SpmVersions::indicator)
                                .toList()))
                .toList();
    }

    private static SpmIndicator indicator(Object[] row) {
        return new SpmIndicator(
                (String) row[1],
                (String) row[2],
                Text.of((String) row[3], (String) row[4]),
                (String) row[5],
                (String) row[6],
                (BigDecimal) row[7],
                Unit.valueOf((String) row[8]),
                Aggregation.valueOf((String) row[9]),
                (Integer) row[10],
                (String) row[11]);
    }

    static LocalDate date(Object value) {
        return value instanceof Date sql ? sql.toLocalDate() : (LocalDate) value;
    }
}
