package id.kinerjapuskesmas.ward.census;

import java.util.List;

/** What the database is asked about the sheets of a file; the first and last day of the file keep it to their partitions. */
final class StagedSheets {

    private static final List<String> COUNTS = List.of(
            "opening",
            "admitted",
            "transferred_in",
            "transferred_out",
            "home",
            "referred",
            "other_hospital",
            "own_request",
            "absconded",
            "deaths_under48h",
            "deaths48h_plus",
            "same_day",
            "closing",
            "length_of_stay_days",
            "beds");

    private static final String SAME_SHEET =
            """
            c.facility = s.facility and c.ward = s.ward and c.class = s.class and c.date = s.date
            and c.date between ? and ?
            """;

    static final String CREATE =
            """
            set local statement_timeout = '15min';
            set local work_mem = '64MB';
            create temp table census_staging (
                line bigint not null, facility text collate "C" not null, ward text collate "C" not null,
                class text collate "C" not null, date date not null, opening bigint, admitted bigint, transferred_in bigint, transferred_out bigint, home bigint, referred bigint,
                other_hospital bigint, own_request bigint, absconded bigint, deaths_under48h bigint, deaths48h_plus bigint,
                same_day bigint, closing bigint, length_of_stay_days bigint, beds bigint
            ) on commit drop;
            create temp table census_fault (
                line bigint not null, field text not null, code text not null, one text, other text
            ) on commit drop
            """;

    /** Two days for the sheets that are corrected, two for the days before the file. */
    static final String FIND_FAULTS =
            """
            insert into census_fault
            with apart as materialized (
                -- the lines that do not simply go on from the day before in the file
                select *
                from (select line, facility, ward, class, date, opening,
                             lag(line) over w as before_line, lag(date) over w as before_date,
                             lag(closing) over w as before_closing
                      from census_staging
                      window w as (partition by facility, ward, class order by date, line)) s
                where before_date is distinct from date - 1 or opening <> before_closing
            )
            select s.line, 'ward', 'UNKNOWN_WARD', s.ward, null
            from census_staging s
            where not exists (select from ward w where w.facility = s.facility and w.ward = s.ward)
            union
            select line, 'date', 'DUPLICATE_SHEET', cast(before_line as text), null from apart where before_date = date
            union
            select s.line, 'date', 'OTHER_SOURCE', cast(s.date as text), null
            from census_staging s
            join monthly_totals m on m.facility = s.facility and m.ward = s.ward and m.class = s.class
                 and m.month = cast(date_trunc('month', s.date) as date)
            union
            select s.line, 'date', 'OTHER_SOURCE', cast(s.date as text), 'STAYS'
            from census_staging s
            join stay_month m on m.facility = s.facility and m.ward = s.ward
                 and m.month = cast(date_trunc('month', s.date) as date)
            union
            select s.line, 'date', 'MONTH_CLOSED', cast(s.date as text), null
            from census_staging s
            join closed_month m on m.facility = s.facility and m.month = cast(date_trunc('month', s.date) as date)
            left join census c on %3$s
            where (%1$s) is distinct from (%2$s)
            union
            select s.line, 'beds', 'BEDS_UNKNOWN', null, null
            from census_staging s
            where s.beds is null
              and not exists (select from bed_history h
                              where h.facility = s.facility and h.ward = s.ward and h.class = s.class
                                and h.valid_from <= s.date)
            union
            select line, 'opening', 'OPENING_MISMATCH', cast(opening as text), cast(before_closing as text)
            from apart
            where before_date = date - 1
            union
            select s.line, 'opening', 'OPENING_MISMATCH', cast(s.opening as text), cast(stored.closing as text)
            from apart s
            join census stored on stored.facility = s.facility and stored.ward = s.ward and stored.class = s.class
                 and stored.date = s.date - 1 and stored.date between ? and ?
            where s.before_date is distinct from s.date - 1 and s.opening <> stored.closing
            """
                    .formatted(columnsOf("c"), columnsOf("s"), SAME_SHEET);

    static final String LIST_FAULTS =
            """
            select line, array_agg(field order by field, code) as fields,
                   array_agg(code order by field, code) as codes,
                   array_agg(one order by field, code) as ones,
                   array_agg(other order by field, code) as others
            from census_fault group by line order by line limit ?
            """;

    static final String COUNT_STORED =
            """
            select count(*) filter (where (%1$s) is distinct from (%2$s)) as updated,
                   count(*) filter (where (%1$s) is not distinct from (%2$s)) as unchanged
            from census_staging s
            join census c on %3$s
            """
                    .formatted(columnsOf("c"), columnsOf("s"), SAME_SHEET);

    static final String LIST_CHANGES =
            """
            select s.line, cell.field, cell.before, cell.after
            from census_staging s
            left join census c on %s
            cross join lateral (values %s) as cell (place, field, before, after)
            where cell.before is distinct from cell.after
            order by s.line, cell.place
            limit ?
            """
                    .formatted(SAME_SHEET, cells());

    static final String CORRECT =
            """
            update census c
            set (%1$s, reason, author, recorded_at, revision) = row (%2$s, ?, ?, ?, c.revision + 1)
            from census_staging s
            where %4$s
              and (%3$s) is distinct from (%2$s)
            """
                    .formatted(String.join(", ", COUNTS), columnsOf("s"), columnsOf("c"), SAME_SHEET);

    /** A sheet that follows a voided one is a later revision and says so. */
    static final String ADD =
            """
            insert into census (facility, ward, class, date, %1$s, author, recorded_at, revision, reason)
            select s.facility, s.ward, s.class, s.date, %2$s, ?, ?, coalesce(v.revision, 0) + 1,
                   case when v.revision > 0 then ? end
            from census_staging s
            left join (select facility, ward, class, date, max(revision) as revision
                       from census_void group by facility, ward, class, date) v
                on v.facility = s.facility and v.ward = s.ward and v.class = s.class and v.date = s.date
            """
                    .formatted(String.join(", ", COUNTS), columnsOf("s"));

    static final String ADD_BESIDE = ADD + "where not exists (select from census c where " + SAME_SHEET + ")";

    static final String LOCK =
            """
            select facility from facility
            where facility in (select distinct facility from census_staging)
            order by facility for update
            """;

    static final String RAISE =
            """
            update facility set revision = revision + 1
            where facility in (select distinct facility from census_staging)
            """;

    private StagedSheets() {}

    private static String columnsOf(String alias) {
        return String.join(", ", COUNTS.stream().map(name -> alias + "." + name).toList());
    }

    private static String cells() {
        var names = SheetRow.COLUMNS.required().subList(3, 18);
        var cells = new StringBuilder();
        for (var i = 0; i < names.size(); i++) {
            var column = COUNTS.get(i);
            cells.append("%s(%d, '%s', c.%s, s.%s)".formatted(i == 0 ? "" : ", ", i, names.get(i), column, column));
        }
        return cells.toString();
    }
}
