package id.kinerjapuskesmas.kinerja.indicator;

import id.kinerjapuskesmas.rest.caller.Scope;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import org.postgresql.PGConnection;

/** The feed's SQL: {@code COPY} takes no parameters, so values are escaped by the driver after they were checked. */
final class FeedQuery {

    private FeedQuery() {}

    /** The head of what the filter reaches, from one row a kabupaten/kota. */
    static FeedHead head(Connection connection, FeedFilter filter) throws SQLException {
        try (var select = connection.prepareStatement(
                """
                select coalesce(max(change), 0), coalesce(sum(register_revision), 0) from feed_head
                where kabupaten like ?""")) {
            select.setString(1, filter.kabupatenPattern());
            var rows = select.executeQuery();
            rows.next();
            return new FeedHead(rows.getLong(1), rows.getLong(2));
        }
    }

    /** The rows, without a cursor all that stand, else those changed after it with the removed ones. */
    static String rows(Connection connection, FeedFilter filter, Long after, boolean forSpreadsheets)
            throws SQLException {
        var conditions = new ArrayList<String>();
        var sql = connection.unwrap(PGConnection.class);
        conditions.add("f.region like " + literal(sql, filter.scope().regionPattern()));
        if (filter.scope().facility() != null) {
            conditions.add("f.facility = " + literal(sql, filter.scope().facility()));
        }
        if (filter.region() != null) {
            conditions.add("f.region like " + literal(sql, Scope.regionPattern(filter.region())));
        }
        if (filter.facility() != null) {
            conditions.add("f.facility = " + literal(sql, filter.facility()));
        }
        if (filter.period() != null) {
            var end = literal(sql, filter.period().end().toString());
            conditions.add("v.period_start between "
                    + literal(sql, filter.period().start().toString()) + " and " + end);
            conditions.add("v.period_end <= " + end);
        }
        if (filter.family() != null) {
            conditions.add("i.family = " + literal(sql, filter.family().name()));
        }
        if (filter.indicator() != null) {
            conditions.add("v.indicator = " + literal(sql, filter.indicator()));
        }
        conditions.add(after == null ? "not v.removed" : "v.change > " + after);
        return SELECT.formatted(
                        text("f.name", forSpreadsheets),
                        text("kabupaten.name", forSpreadsheets),
                        text("province.name", forSpreadsheets),
                        forSpreadsheets ? "cast(v.removed as text)" : "v.removed",
                        String.join(" and ", conditions))
                + (after == null ? IN_ORDER : AS_CHANGED);
    }

    /** A text that a spreadsheet would take for a formula begins with an apostrophe, as in every CSV of ours. */
    private static String text(String column, boolean forSpreadsheets) {
        return forSpreadsheets
                ? "case when left(%1$s, 1) in ('=', '+', '-', '@', chr(9), chr(13)) then '''' || %1$s else %1$s end"
                        .formatted(column)
                : column;
    }

    private static String literal(PGConnection connection, String value) throws SQLException {
        return '\'' + connection.escapeLiteral(value) + '\'';
    }

    private static final String IN_ORDER = " order by v.facility, v.period_start, v.period_end, v.indicator";
    private static final String AS_CHANGED = " order by v.change";

    private static final String SELECT =
            """
            select v.facility, %s "facilityName", codes.puskesmas "puskesmasCode", codes.bpjs "bpjsProviderCode",
                f.region, kabupaten.code "kabupaten", %s "kabupatenName", province.code "province",
                %s "provinceName", v.period, v.period_start "periodStart", v.period_end "periodEnd",
                v.indicator, i.family, v.value, i.unit, v.numerator, v.denominator, v.n, v.target,
                v.status, v.value_status "valueStatus", v.reason, v.formula,
                case i.source when 'SURVEY' then 'survey-service' when 'WARD' then 'ward-service'
                     else 'kinerja-service' end "source",
                v.source_revision "sourceRevision", v.change "revision",
                to_char(v.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') "updatedAt", %s "removed",
                v.completeness, to_char(v.stale_since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') "staleSince"
            from indicator_value v
            join facility f on f.facility = v.facility
            join indicator i on i.indicator = v.indicator
            join region kabupaten on kabupaten.code = left(f.region, 5)
            join region province on province.code = left(f.region, 2)
            left join (select facility,
                              max(value) filter (where system = 'PUSKESMAS_CODE') puskesmas,
                              max(value) filter (where system = 'BPJS_PROVIDER_CODE') bpjs
                       from facility_identifier where valid_to is null group by facility) codes
                on codes.facility = v.facility
            where %s""";
}
