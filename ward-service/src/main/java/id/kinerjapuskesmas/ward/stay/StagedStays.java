package id.kinerjapuskesmas.ward.stay;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.ward.month.MonthLock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** What the database is asked about the stays of a file, and the words for what it finds; {@code ?} is the facility. */
final class StagedStays {

    static final String CREATE =
            """
            set local statement_timeout = '15min';
            create temp table stay_staging (
                line bigint not null, lines bigint[] not null, last_line bigint not null, stay uuid not null, reference text,
                sex text, age_group text, payer text, movements jsonb, admitted_at timestamptz, discharged_at timestamptz,
                way text, known boolean not null default false, same boolean not null default false
            ) on commit drop;
            create temp table move_staging (
                line bigint, at_line bigint, stay uuid, step int, ward text, class text, bed text, since timestamptz,
                until timestamptz, day date, last_day date, is_event boolean
            ) on commit drop;
            create temp table stay_fault (
                line bigint not null, at_line bigint not null, field text, code text not null, one text, other text
            ) on commit drop
            """;

    /** The moves of the stays that are news. */
    static final String MOVES =
            """
            insert into move_staging
            select m.line, m.at_line, m.stay, m.step, m.ward, m.class, m.bed, m.since, m.until,
                   cast(m.since at time zone m.zone as date),
                   least(cast(m.until at time zone m.zone as date), greatest(cast(now() at time zone m.zone as date),
                       cast(m.since at time zone m.zone as date))),
                   m.is_event
            from (select t.line, t.lines[e.step] as at_line, t.stay, cast(e.step as int) as step, e.here ->> 'ward' as ward,
                         e.here ->> 'class' as class, e.here ->> 'bed' as bed, cast(e.here ->> 'at' as timestamptz) as since,
                         coalesce(cast(t.movements -> cast(e.step as int) ->> 'at' as timestamptz), t.discharged_at,
                             'infinity') as until,
                         e.step = 1 or (e.here ->> 'ward', e.here ->> 'class') is distinct from
                             (t.movements -> cast(e.step - 2 as int) ->> 'ward',
                              t.movements -> cast(e.step - 2 as int) ->> 'class') as is_event,
                         f.zone
                  from stay_staging t
                  cross join facility f
                  cross join lateral jsonb_array_elements(t.movements) with ordinality as e (here, step)
                  where not t.same and f.facility = ?) m
            """;

    static final List<String> FAULTS = List.of(
            """
            insert into stay_fault
            select line, line, 'stay', 'DUPLICATE_STAY', cast(first_line as text), null
            from (select line, min(line) over (partition by stay) as first_line from stay_staging) t
            where line > first_line
            """,
            """
            insert into stay_fault
            select t.line, t.line, 'stay', 'STAY_VOIDED', cast(t.stay as text), null
            from stay_staging t
            join stay s on s.facility = ? and s.stay = t.stay
            where s.voided
            """,
            """
            insert into stay_fault
            select m.line, m.at_line,
                   case when w.ward is not null and b.beds is null then 'class' else 'ward' end,
                   case when w.ward is null then 'UNKNOWN_WARD' when b.beds is null then 'UNKNOWN_CLASS' else 'WARD_CLOSED' end,
                   m.ward, m.class || '/' || m.day
            from move_staging m
            left join ward w on w.facility = ? and w.ward = m.ward
            left join bed_period b on b.facility = ? and b.ward = m.ward and b.class = m.class
                 and m.day >= b.valid_from and m.day < b.valid_to
            where coalesce(b.beds, 0) = 0
              and not exists (select from placement p
                              where p.facility = ? and p.stay = m.stay and p.ward = m.ward and p.class = m.class
                                and p.since = m.since)
            """,
            """
            insert into stay_fault
            with other as materialized (
                select distinct ward, cast(date_trunc('month', date) as date) as month, 'DAILY' as source
                from census where facility = ? and source = 'DAILY'
                union
                select ward, month, 'MONTHLY_TOTALS' from monthly_totals where facility = ?
            )
            select m.line, m.at_line, 'ward', 'OTHER_SOURCE', m.ward, min(o.month || '/' || o.source)
            from move_staging m
            join other o on o.ward = m.ward and o.month between date_trunc('month', m.day) and m.last_day
            group by m.line, m.at_line, m.ward
            """,
            """
            insert into stay_fault
            with event as (
                select line, stay, since as at, ward || '/' || class as what from move_staging where is_event
                union all
                select line, stay, discharged_at, way from stay_staging where not same and way is not null
                union all
                select t.line, t.stay, p.since, p.ward || '/' || p.class
                from stay_staging t
                join placement p on p.facility = ? and p.stay = t.stay
                where not t.same and p.arrival <> 'BED'
                union all
                select t.line, t.stay, s.discharged_at, s.way
                from stay_staging t
                join stay s on s.facility = ? and s.stay = t.stay
                where not t.same and s.way is not null
                union all
                select t.line, t.stay, least(t.admitted_at, s.admitted_at), 'sex'
                from stay_staging t
                join stay s on s.facility = ? and s.stay = t.stay
                where t.sex <> s.sex
            ), differing as (
                select line, stay, at, what from event group by line, stay, at, what having count(*) = 1
            ), reach as (
                select d.line, min(d.at) as first_moment,
                       greatest(max(d.at), max(coalesce(t.discharged_at, now())),
                           max(case when s.stay is not null then coalesce(s.discharged_at, now()) end)) as last_moment
                from differing d
                join stay_staging t on t.line = d.line
                left join stay s on s.facility = ? and s.stay = d.stay
                group by d.line
            )
            select r.line, r.line, 'at', 'MONTH_CLOSED', cast(min(c.month) as text), null
            from reach r
            join facility f on f.facility = ?
            join closed_month c on c.facility = f.facility
                 and c.month between date_trunc('month', cast(r.first_moment at time zone f.zone as date))
                     and cast(r.last_moment at time zone f.zone as date)
            group by r.line
            """,
            """
            insert into stay_fault
            select m.line, m.at_line, 'bed', 'BED_OCCUPIED', m.bed, cast(min(cast(p.stay as text)) as text)
            from move_staging m
            join placement p on p.facility = ? and p.ward = m.ward and p.bed = m.bed
                 and tstzrange(p.since, p.until) && tstzrange(m.since, m.until)
            where not exists (select from stay_staging t where t.stay = p.stay and not t.same)
            group by m.line, m.at_line, m.bed
            """,
            """
            insert into stay_fault
            select m.line, m.at_line, 'bed', 'BED_OCCUPIED', m.bed, cast(min(cast(o.stay as text)) as text)
            from move_staging m
            join move_staging o on o.ward = m.ward and o.bed = m.bed and o.line < m.line
                 and tstzrange(o.since, o.until) && tstzrange(m.since, m.until)
            group by m.line, m.at_line, m.bed
            """);

    static final String CHANGES =
            """
            select t.line, cell.field, cell.before, cell.after
            from stay_staging t
            left join stay s on s.facility = ? and s.stay = t.stay
            cross join lateral (values
                (1, 'reference', s.reference, t.reference), (2, 'sex', s.sex, t.sex),
                (3, 'ageGroup', s.age_group, t.age_group), (4, 'payer', s.payer, t.payer),
                (5, 'movements', cast(s.movements as text), cast(t.movements as text)),
                (6, 'dischargedAt', to_char(s.discharged_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                    to_char(t.discharged_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')),
                (7, 'way', s.way, t.way)) as cell (place, field, before, after)
            where cell.before is distinct from cell.after
            order by t.line, cell.place
            limit ?
            """;

    private StagedStays() {}

    static Flaw flaw(long line, String field, String code, String one, String other) {
        return Flaw.cell(line, field, code, text(code, one, other)).with("value", one);
    }

    private static Text text(String code, String one, String other) {
        return switch (code) {
            case "DUPLICATE_STAY" ->
                Text.of(
                        "Perawatan ini sudah ada pada baris %s; baris satu perawatan harus berurutan.".formatted(one),
                        "This stay already stands in line %s; the lines of a stay must stand together.".formatted(one));
            case "STAY_VOIDED" ->
                Text.of(
                        "Data perawatan ini sudah dibatalkan; id-nya tidak dapat dipakai lagi.",
                        "This stay was voided; its id cannot be used again.");
            case "UNKNOWN_WARD" -> Places.unknownWard(one);
            case "UNKNOWN_CLASS" -> Places.unknownClass(one, part(other, 0), LocalDate.parse(part(other, 1)));
            case "WARD_CLOSED" -> Places.closed(one, part(other, 0), LocalDate.parse(part(other, 1)));
            case "OTHER_SOURCE" ->
                Places.otherSource(one, YearMonth.from(LocalDate.parse(part(other, 0))), part(other, 1));
            case MonthLock.MONTH_CLOSED -> MonthLock.text(YearMonth.from(LocalDate.parse(one)));
            case "BED_OCCUPIED" ->
                Text.of(
                        "Tempat tidur %s dipakai perawatan %s pada waktu yang sama.".formatted(one, other),
                        "Bed %s is used by stay %s at the same time.".formatted(one, other));
            default -> throw new IllegalArgumentException(code);
        };
    }

    private static String part(String text, int part) {
        return text.split("/", -1)[part];
    }
}
