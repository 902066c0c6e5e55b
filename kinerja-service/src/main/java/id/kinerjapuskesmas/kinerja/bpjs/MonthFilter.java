package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.kinerja.facility.FacilityCode;
import id.kinerjapuskesmas.kinerja.region.RegionCode;
import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.page.PageRequest;
import jakarta.persistence.Query;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of monthly reports is narrowed to. */
public class MonthFilter {

    /** The condition on a table {@code r} of facility and month, joined with its facility {@code f}. */
    static final String WHERE =
            """
            where f.region like :scope and f.region like :region
              and (:own = '' or r.facility = :own)
              and (:facility = '' or r.facility = :facility)
              and (:month = '' or r.month = cast(nullif(:month, '') || '-01' as date))
              and (r.facility, r.month) > (:afterFacility, cast(:afterMonth || '-01' as date))
            order by r.facility, r.month
            limit :limit
            """;

    @QueryParam("region")
    @Pattern(regexp = RegionCode.PATTERN)
    @Parameter(description = "Only this region and those inside it", example = "32.07")
    String region;

    @QueryParam("facility")
    @Pattern(regexp = FacilityCode.PATTERN)
    @Parameter(description = "Only this facility", example = "P3207100101")
    String facility;

    @QueryParam("month")
    @Pattern(regexp = Month.PATTERN)
    @Parameter(description = "Only this month", example = "2025-03")
    String month;

    Query bind(Query query, Scope scope, PageRequest page) {
        var after = page.after().isEmpty() ? List.of("", "0001-01") : page.after();
        return query.setParameter("scope", scope.regionPattern())
                .setParameter("region", region == null ? "%" : Scope.regionPattern(region))
                .setParameter("own", text(scope.facility()))
                .setParameter("facility", text(facility))
                .setParameter("month", text(month))
                .setParameter("afterFacility", after.get(0))
                .setParameter("afterMonth", after.get(1))
                .setParameter("limit", page.fetch());
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
