/**
 * A country of verified assessments of 200 rows each, made in the database at once from a fixed seed: 150 rows of services in
 * 15 programmes (10 of them banded, one a bed indicator), 30 of management, 20 of quality (one the IKM).
 */
final class RankingData {

    private RankingData() {}

    interface Database {
        boolean execute(String... sql) throws Exception;
    }

    /** All that the service computes a ranking from; left as it is when it is there already. */
    static void make(Database database, int facilities) throws Exception {
        database.execute(
                """
                create unlogged table if not exists bench_ranking (
                    facility text collate "C", kelompok text, rank int, position int, coverage numeric, management numeric,
                    quality numeric)""",
                """
                insert into region (code, name)
                select lpad(p::text, 2, '0'), 'Provinsi Tolok Ukur ' || p from generate_series(1, 38) p
                on conflict do nothing""",
                """
                insert into region (code, name)
                select lpad(p::text, 2, '0') || '.' || lpad(k::text, 2, '0'), 'Kabupaten Tolok Ukur ' || k
                from generate_series(1, 38) p, generate_series(1, 14) k on conflict do nothing""",
                """
                insert into instrument (instrument, version, year, region, name_id, name_en, regulation, band_policy, overall_policy)
                values ('tolok-ukur-200', 1, 2025, '*', 'Tolok ukur', 'Benchmark', 'tolok ukur', 'CONTINUOUS', 'WORST_OF')
                on conflict do nothing""",
                """
                insert into instrument_node (instrument, version, node, parent, position, kind, name_id, name_en, optional,
                                             inpatient_only, type, unit, target, bands, upstream, aggregation)
                select 'tolok-ukur-200', 1, node, parent, position, kind, node, node, node = 'MUTU', type = 'BED', type,
                       case type when 'COVERAGE' then 'PERCENT' when 'LOWER_IS_BETTER' then 'PERCENT' when 'BED' then 'PERCENT'
                                 when 'SCORE' then 'SCORE' when 'IKM' then 'SCORE' end,
                       case when type = 'COVERAGE' then 50 + position end,
                       case type when 'LOWER_IS_BETTER' then cast('[{"upTo": "2", "included": true, "score": "100"}, {"upTo": "3", "included": true, "score": "75"}, {"score": "50"}]' as jsonb)
                                 when 'BED' then '[{"upTo": "10", "included": false, "score": "50"}, {"upTo": "60", "included": true, "score": "100"}, {"score": "75"}]'
                                 when 'IKM' then '[{"upTo": "65.00", "included": false, "score": "0"}, {"upTo": "76.61", "included": false, "score": "4"}, {"upTo": "88.31", "included": false, "score": "7"}, {"score": "10"}]' end,
                       case type when 'BED' then 'BOR' when 'IKM' then 'IKM' end,
                       case when type is not null then 'RATIO' end
                from (
                    select 'PKP' as node, null as parent, 1 as position, 'ROOT' as kind, null as type
                    union all select 'PELAYANAN', 'PKP', 1, 'COMPONENT', null
                    union all select 'MANAJEMEN', 'PKP', 2, 'COMPONENT', null
                    union all select 'MUTU', 'PKP', 3, 'COMPONENT', null
                    union all select 'P' || p, 'PELAYANAN', p, 'PROGRAMME', null from generate_series(1, 15) p
                    union all select 'M' || g, 'MANAJEMEN', g, 'GROUP', null from generate_series(1, 5) g
                    union all select 'Q' || g, 'MUTU', g, 'GROUP', null from generate_series(1, 4) g
                    union all select 'P' || p || '_' || i, 'P' || p, i, 'INDICATOR',
                                     case when p = 15 and i = 10 then 'BED' when i = 1 and p <= 10 then 'LOWER_IS_BETTER' else 'COVERAGE' end
                    from generate_series(1, 15) p, generate_series(1, 10) i
                    union all select 'M' || g || '_' || i, 'M' || g, i, 'INDICATOR', 'SCORE'
                    from generate_series(1, 5) g, generate_series(1, 6) i
                    union all select 'Q' || g || '_' || i, 'Q' || g, i, 'INDICATOR', case when g = 4 and i = 5 then 'IKM' else 'SCORE' end
                    from generate_series(1, 4) g, generate_series(1, 5) i) tree
                where not exists (select 1 from instrument_node where instrument = 'tolok-ukur-200')""",
                """
                insert into facility (facility, name, region, zone, revision)
                select (6000000 + n)::text, 'Puskesmas Tolok Ukur ' || n,
                       lpad((1 + n %% 38)::text, 2, '0') || '.' || lpad((1 + n / 38 %% 14)::text, 2, '0'), 'Asia/Jakarta', 1
                from generate_series(1, %d) n on conflict do nothing"""
                        .formatted(facilities),
                """
                insert into facility_status (facility, valid_from, type, inpatient, blud)
                select facility, '1900-01-01', 'PUSKESMAS', right(facility, 5)::int %% 1000 < 414, false
                from facility where facility between '6000001' and '6999999' on conflict do nothing"""
                        .replace("%%", "%"));
        database.execute(
                "select setseed(0.42)",
                """
                insert into assessment (facility, assessment, region, period, period_start, period_end, instrument,
                                        instrument_version, state, version, created_by, created_at, updated_at)
                select facility, gen_random_uuid(), region, '2025', '2025-01-01', '2025-12-31', 'tolok-ukur-200', 1, 'VERIFIED', 4,
                       'bench', now(), now()
                from facility f where facility between '6000001' and '6999999'
                  and not exists (select 1 from assessment a where a.facility = f.facility and a.instrument = 'tolok-ukur-200')
                order by facility""",
                """
                insert into assessment_value (facility, period_start, assessment, indicator, self_numerator, self_denominator,
                    self_score, self_by, self_at, verified_numerator, verified_denominator, verified_score, verified_by, verified_at)
                select facility, '2025-01-01', assessment, node, numerator, denominator, score, 'puskesmas', now(),
                       numerator, denominator, score, 'dinkes', now()
                from (
                    select a.facility, a.assessment, n.node,
                           case n.type when 'COVERAGE' then (drawn.population * n.target / 100 * (0.7 + 0.4 * drawn.reached))::bigint
                                       when 'LOWER_IS_BETTER' then (drawn.population * 0.04 * drawn.reached)::bigint end as numerator,
                           case when n.type <> 'SCORE' then drawn.population end as denominator,
                           case when n.type = 'SCORE' then (array[4, 7, 10, 10, 10, 10, 10, 10])[1 + floor(8 * drawn.reached)::int] end as score
                    from assessment a
                    join instrument_node n on n.instrument = a.instrument and n.version = 1 and n.type in ('COVERAGE', 'LOWER_IS_BETTER', 'SCORE')
                    cross join lateral (select (case when random() < 0.01 then 0 else 50 + random() * 3000 end)::bigint as population,
                                               random() as reached, a.facility, n.node) drawn
                    where a.instrument = 'tolok-ukur-200'
                      and not exists (select 1 from assessment_value v where v.facility = a.facility and v.period_start = '2025-01-01' and v.assessment = a.assessment)) rows""");
        database.execute(
                """
                insert into upstream_pull (id, source, region, period_label, period_start, period_end, source_revision, etag,
                                           content_digest, fetched_at, checked_at, facilities)
                select ('00000000-0000-7000-8000-0000000' || lpad(number::text, 5, '0'))::uuid, source, region, '2025', '2025-01-01',
                       '2025-12-31', '1', '"' || source || region || '"', source || region, now(), now(), 0
                from (values (1, 'SURVEY', 'ID'), (2, 'WARD', 'ID'), (3, 'SURVEY', '01'), (4, 'WARD', '01')) p (number, source, region)
                on conflict do nothing""",
                """
                insert into upstream_figure (pull, facility, indicator, value, value_status, numerator, denominator, n, flags,
                                             formula, regulation, confidence_level, confidence_lower, confidence_upper)
                select p.id, f.facility, 'IKM', ikm, 'OK', null, null, 120, '{}', 'IKM/1', 'Permenpan-RB 14/2017', 95, ikm - 1.2, ikm + 1.2
                from upstream_pull p, facility f,
                     lateral (select round((60 + 35 * (hashtext(f.facility) & 1023) / 1024.0)::numeric, 2) as ikm) drawn
                where p.source = 'SURVEY' and f.facility between '6000001' and '6999999'
                  and (p.region = 'ID' or f.region like p.region || '%') on conflict do nothing""",
                """
                insert into upstream_figure (pull, facility, indicator, value, value_status, numerator, denominator, n, flags,
                                             formula, regulation)
                select p.id, f.facility, indicator, round((5 + 70 * (hashtext(f.facility || indicator) & 1023) / 1024.0)::numeric, 2), 'OK',
                       100, 200, 90, '{}', indicator || '/1', 'Depkes RI 2005'
                from upstream_pull p, facility f join facility_status s using (facility),
                     unnest(array['BOR', 'AVLOS', 'TOI', 'BTO', 'GDR', 'NDR']) indicator
                where p.source = 'WARD' and s.inpatient and f.facility between '6000001' and '6999999'
                  and (p.region = 'ID' or f.region like p.region || '%') on conflict do nothing""",
                "analyze");
    }

    /** What the service computes, by hand: scores, programme and component means, kelompok, ranks; into a bare table. */
    static final String SQL =
            """
            insert into bench_ranking
            with scored as (
                select v.facility, n.parent, case n.type
                    when 'COVERAGE' then case when v.verified_denominator > 0
                        then least(100, v.verified_numerator * 10000::numeric / (n.target * v.verified_denominator)) end
                    when 'LOWER_IS_BETTER' then case when v.verified_denominator > 0 then
                        case when v.verified_numerator * 100 <= 2 * v.verified_denominator then 100
                             when v.verified_numerator * 100 <= 3 * v.verified_denominator then 75 else 50 end end
                    else v.verified_score end as score
                from assessment a
                join assessment_value v on v.facility = a.facility and v.assessment = a.assessment and v.period_start = '2025-01-01'
                join instrument_node n on n.instrument = 'tolok-ukur-200' and n.version = 1 and n.node = v.indicator
                where a.period_start = '2025-01-01' and a.period_end = '2025-12-31' and a.instrument = 'tolok-ukur-200'
                  and a.state in ('VERIFIED', 'ESTABLISHED')
                union all
                select facility, 'Q4', case when value < 65 then 0 when value < 76.61 then 4 when value < 88.31 then 7 else 10 end
                from upstream_figure where pull = '00000000-0000-7000-8000-000000000001' and indicator = 'IKM'
                union all
                select facility, 'P15', case when value < 10 then 50 when value <= 60 then 100 else 75 end
                from upstream_figure where pull = '00000000-0000-7000-8000-000000000002' and indicator = 'BOR'),
            programmes as (select facility, parent, avg(score) as score from scored group by facility, parent),
            components as (
                select facility,
                       avg(score) filter (where parent like 'P%') as coverage,
                       avg(score) filter (where parent like 'M%') as management,
                       avg(score) filter (where parent like 'Q%') as quality
                from programmes group by facility),
            grouped as (
                select *, greatest(
                    case when coverage >= 91 then 'I' when coverage > 80 then 'II' else 'III' end,
                    case when management >= 8.5 then 'I' when management >= 5.5 then 'II' else 'III' end,
                    case when quality >= 8.5 then 'I' when quality >= 5.5 then 'II' when quality is not null then 'III' end) as kelompok
                from components)
            select facility, kelompok,
                   rank() over (partition by kelompok order by coverage desc, management desc, quality desc nulls last),
                   rank() over (order by kelompok, coverage desc, management desc, quality desc nulls last),
                   coverage, management, quality
            from grouped""";
}
