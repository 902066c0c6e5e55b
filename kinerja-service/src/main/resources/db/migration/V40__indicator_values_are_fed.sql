create table indicator (
    indicator text collate "C" constraint indicator_pk primary key
        constraint indicator_code_is_short check (length(indicator) between 1 and 160),
    family text not null constraint indicator_family_known check (family in ('IKM', 'BED', 'PKP', 'SPM', 'KBK')),
    name_id text not null,
    name_en text not null,
    formula text not null,
    unit text not null,
    decimals smallint not null constraint indicator_decimals_small check (decimals between 0 and 6),
    polarity text not null constraint indicator_polarity_known check (
        polarity in ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'RANGE_IS_BEST')),
    target numeric,
    source text not null constraint indicator_source_known check (source in ('SURVEY', 'WARD', 'KINERJA')),
    regulation text
);
comment on table indicator is 'The catalogue: every indicator that the feed can carry';
comment on column indicator.target is 'Where the regulation or instrument gives one';

insert into indicator (indicator, family, name_id, name_en, formula, unit, decimals, polarity, source, regulation) values
    ('IKM', 'IKM', 'Indeks Kepuasan Masyarakat', 'Community satisfaction index', '25 × mean over unsur of NRR', 'SCORE', 2,
     'HIGHER_IS_BETTER', 'SURVEY', 'Permenpan-RB 14/2017'),
    ('BOR', 'BED', 'Angka penggunaan tempat tidur', 'Bed occupancy rate', 'HP / available bed days × 100', 'PERCENT', 2,
     'RANGE_IS_BEST', 'WARD', 'Depkes RI 2005'),
    ('AVLOS', 'BED', 'Rata-rata lama dirawat', 'Average length of stay', 'LD / D', 'DAYS', 2,
     'RANGE_IS_BEST', 'WARD', 'Depkes RI 2005'),
    ('TOI', 'BED', 'Tenggang perputaran tempat tidur', 'Turn over interval', '(available bed days − HP) / D', 'DAYS', 2,
     'RANGE_IS_BEST', 'WARD', 'Depkes RI 2005'),
    ('BTO', 'BED', 'Angka perputaran tempat tidur', 'Bed turn over', 'D / average beds', 'TIMES', 2,
     'RANGE_IS_BEST', 'WARD', 'Depkes RI 2005'),
    ('GDR', 'BED', 'Angka kematian umum', 'Gross death rate', 'deaths / D × 1000', 'PER_MILLE', 2,
     'LOWER_IS_BETTER', 'WARD', 'Depkes RI 2005'),
    ('NDR', 'BED', 'Angka kematian 48 jam atau lebih', 'Net death rate', 'deaths from 48 h / D × 1000', 'PER_MILLE', 2,
     'LOWER_IS_BETTER', 'WARD', 'Depkes RI 2005');

create function enter_instrument_into_catalogue() returns trigger language plpgsql as $$
begin
    insert into indicator (indicator, family, name_id, name_en, formula, unit, decimals, polarity, target, source, regulation)
    select distinct on (entered.instrument, entered.node)
           'PKP.' || entered.instrument || '.' || entered.node, 'PKP', entered.name_id, entered.name_en,
           case entered.type
               when 'COVERAGE' then 'P / ToS × 100' when 'COUNT' then 'P' when 'RATIO_ABOVE' then 'P / Q'
               when 'SCORE' then 'score in {0, 4, 7, 10}' when 'BINARY' then 'score in {0, 10}'
               else 'P / ToS × factor' end,
           entered.unit, 2,
           case entered.type when 'LOWER_IS_BETTER' then 'LOWER_IS_BETTER' when 'RANGE' then 'RANGE_IS_BEST'
               else 'HIGHER_IS_BETTER' end,
           entered.target, 'KINERJA', coalesce(entered.regulation, instrument.regulation)
    from entered
    join instrument using (instrument, version)
    where entered.kind = 'INDICATOR' and entered.upstream is null
    order by entered.instrument, entered.node, entered.version desc
    on conflict (indicator) do update set
        name_id = excluded.name_id, name_en = excluded.name_en, formula = excluded.formula, unit = excluded.unit,
        polarity = excluded.polarity, target = excluded.target, regulation = excluded.regulation;
    return null;
end $$;
comment on function enter_instrument_into_catalogue is 'An instrument''s own indicators enter the catalogue with it; its pulled ones are there already';

create trigger instrument_node_enters_catalogue after insert on instrument_node
    referencing new table as entered
    for each statement execute function enter_instrument_into_catalogue();

insert into indicator (indicator, family, name_id, name_en, formula, unit, decimals, polarity, target, source, regulation)
select distinct on (n.instrument, n.node)
       'PKP.' || n.instrument || '.' || n.node, 'PKP', n.name_id, n.name_en,
       case n.type
           when 'COVERAGE' then 'P / ToS × 100' when 'COUNT' then 'P' when 'RATIO_ABOVE' then 'P / Q'
           when 'SCORE' then 'score in {0, 4, 7, 10}' when 'BINARY' then 'score in {0, 10}'
           else 'P / ToS × factor' end,
       n.unit, 2,
       case n.type when 'LOWER_IS_BETTER' then 'LOWER_IS_BETTER' when 'RANGE' then 'RANGE_IS_BEST' else 'HIGHER_IS_BETTER' end,
       n.target, 'KINERJA', coalesce(n.regulation, i.regulation)
from instrument_node n
join instrument i using (instrument, version)
where n.kind = 'INDICATOR' and n.upstream is null
order by n.instrument, n.node, n.version desc;

create sequence indicator_value_change;

create table indicator_value (
    facility text collate "C" not null constraint indicator_value_of_facility references facility,
    period_start date not null,
    period_end date not null constraint indicator_value_period_not_reversed check (period_end >= period_start),
    indicator text collate "C" not null constraint indicator_value_of_indicator references indicator,
    period text not null,
    value numeric,
    value_status text not null,
    reason text,
    numerator numeric,
    denominator numeric,
    n bigint,
    target numeric,
    formula text not null,
    source_revision text not null,
    change bigint not null,
    removed boolean not null,
    updated_at timestamptz not null,
    constraint indicator_value_pk primary key (facility, period_start, period_end, indicator),
    constraint indicator_value_or_reason check (value is not null or reason is not null or removed),
    constraint indicator_value_ok_has_value check (value_status <> 'OK' or value is not null)
) partition by range (period_start);
comment on table indicator_value is 'The feed: the figure of an indicator as it was last published for a facility and period';
comment on column indicator_value.change is 'Number of the last change, in the order of commits: whoever has read up to it has seen all before';
comment on column indicator_value.removed is 'Tombstone: the source no longer publishes it';
do $$
begin
    for y in 2010..2040 loop
        execute format(
            'create table indicator_value_%s partition of indicator_value for values from (%L) to (%L)',
            y, make_date(y, 1, 1), make_date(y + 1, 1, 1));
    end loop;
end $$;
create table indicator_value_other_years partition of indicator_value default;
create index indicator_value_by_change on indicator_value (change);

create table feed_head (
    kabupaten text collate "C" constraint feed_head_pk primary key,
    change bigint not null default 0,
    register_revision bigint not null default 0
);
comment on table feed_head is 'How far the feed of a kabupaten/kota has come: an unchanged feed is recognised without reading it';
comment on column feed_head.register_revision is 'Raised when a facility of the kabupaten moves or is renamed, because every row carries names and ancestors';

create function note_register_change() returns trigger language plpgsql as $$
begin
    insert into feed_head as h (kabupaten, register_revision)
    select distinct left(code, 5), 1 from unnest(array [old.region, new.region]) as code order by 1
    on conflict (kabupaten) do update set register_revision = h.register_revision + 1;
    return null;
end $$;

create trigger facility_change_reaches_feed after update of region, name on facility
    for each row when ((old.region, old.name) is distinct from (new.region, new.name))
    execute function note_register_change();

create function note_region_name() returns trigger language plpgsql as $$
begin
    update feed_head set register_revision = register_revision + 1
    where kabupaten like left(new.code, 5) || '%';
    return null;
end $$;

create trigger region_name_reaches_feed after update of name on region
    for each row when (old.name is distinct from new.name)
    execute function note_region_name();
