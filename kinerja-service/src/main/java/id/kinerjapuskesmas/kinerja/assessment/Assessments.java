package id.kinerjapuskesmas.kinerja.assessment;

import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The stored assessments. */
@ApplicationScoped
public class Assessments implements PanacheRepositoryBase<AssessmentRow, AssessmentKey> {

    /** The assessment, or 404 when it is unknown or out of the caller's scope. */
    AssessmentRow required(UUID assessment, Scope scope) {
        return find("assessment", assessment)
                .firstResultOptional()
                .filter(row -> row.isIn(scope))
                .orElseThrow(() -> ProblemException.notFound("assessment", assessment));
    }

    /** As {@link #required}, held against other writers until the transaction ends. */
    AssessmentRow held(UUID assessment, Scope scope) {
        return find("assessment", assessment)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(row -> row.isIn(scope))
                .orElseThrow(() -> ProblemException.notFound("assessment", assessment));
    }

    /** Its rows by indicator. */
    Map<String, ValueRow> values(AssessmentRow assessment) {
        return getEntityManager()
                .createQuery(
                        """
                        from ValueRow
                        where facility = :facility and periodStart = :start and assessment = :assessment
                        order by indicator
                        """,
                        ValueRow.class)
                .setParameter("facility", assessment.facility)
                .setParameter("start", assessment.periodStart)
                .setParameter("assessment", assessment.assessment)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.indicator, row -> row, (a, b) -> a, LinkedHashMap::new));
    }

    List<AssessmentSummary> list(Scope scope, AssessmentFilter filter, PageRequest page) {
        var after = page.after().isEmpty() ? List.of("", "") : page.after();
        var parameters = Parameters.with("scope", scope.regionPattern())
                .and("region", filter.region == null ? "%" : Scope.regionPattern(filter.region))
                .and("own", text(scope.facility()))
                .and("facility", text(filter.facility))
                .and("period", text(filter.period))
                .and("states", filter.state == null ? EnumSet.allOf(AssessmentState.class) : EnumSet.of(filter.state))
                .and("afterFacility", after.get(0))
                .and("afterId", after.get(1));
        return find(
                        """
                        region like :scope and region like :region and (:own = '' or facility = :own)
                        and (:facility = '' or facility = :facility) and (:period = '' or period = :period)
                        and state in :states
                        and (facility > :afterFacility
                             or (facility = :afterFacility and cast(assessment as string) > :afterId))
                        order by facility, cast(assessment as string)
                        """,
                        parameters)
                .range(0, page.limit())
                .stream()
                .map(AssessmentRow::summary)
                .toList();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
