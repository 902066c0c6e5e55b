create table instrument (
    instrument text collate "C" not null
        constraint instrument_code_is_slug check (instrument ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    version int not null constraint instrument_version_positive check (version > 0),
    year int not null,
    region text collate "C" not null
        constraint instrument_region_is_code_or_country check (region = '*' or region ~ '^[0-9]{2}(\.[0-9]{2}){0,2}$'),
    name_id text not null,
    name_en text not null,
    regulation text not null,
    band_policy text not null
        constraint instrument_band_policy_known check (band_policy in ('CONTINUOUS', 'ROUND_INT')),
    overall_policy text not null
        constraint instrument_overall_policy_known check (overall_policy in ('WORST_OF', 'COVERAGE_ONLY', 'MEAN_OF_BLOCKS')),
    constraint instrument_pk primary key (instrument, version)
);
comment on table instrument is 'Assessment instruments as data: what a year, a region and a version ask and how it is averaged';
comment on column instrument.region is 'Where it is in force; * the whole country';
comment on column instrument.band_policy is 'Default for rankings';

create table instrument_node (
    instrument text collate "C" not null,
    version int not null,
    node text collate "C" not null,
    parent text collate "C",
    position int not null,
    kind text not null constraint instrument_node_kind_known check (
        kind in ('ROOT', 'COMPONENT', 'BLOCK', 'KLASTER', 'PROGRAMME', 'GROUP', 'VARIABLE', 'INDICATOR')),
    name_id text not null,
    name_en text not null,
    weight numeric not null default 1 constraint instrument_node_weight_positive check (weight > 0),
    optional boolean not null default false,
    inpatient_only boolean not null default false,
    type text constraint instrument_node_type_known check (
        type in ('COVERAGE', 'LOWER_IS_BETTER', 'RANGE', 'RATIO_ABOVE', 'COUNT', 'SCORE', 'BINARY', 'IKM', 'BED')),
    unit text constraint instrument_node_unit_known check (
        unit in ('PERCENT', 'PER_MILLE', 'RATIO', 'TIMES', 'SCORE', 'DAYS')),
    target numeric constraint instrument_node_target_positive check (target > 0),
    bands jsonb,
    upstream text constraint instrument_node_upstream_only_where_pulled check ((type in ('IKM', 'BED')) = (upstream is not null)),
    aggregation text constraint instrument_node_aggregation_known check (aggregation in ('CUMULATIVE', 'RATIO', 'LAST')),
    regulation text,
    constraint instrument_node_pk primary key (instrument, version, node),
    constraint instrument_node_of_instrument foreign key (instrument, version) references instrument,
    constraint instrument_node_parent_exists foreign key (instrument, version, parent) references instrument_node,
    constraint instrument_node_position_unique unique (instrument, version, parent, position),
    constraint instrument_node_indicators_are_typed check (
        (kind = 'INDICATOR') = (type is not null) and (type is null) = (unit is null) and (type is null) = (aggregation is null)),
    constraint instrument_node_target_where_needed check (type is null or (type in ('COVERAGE', 'COUNT')) = (target is not null)),
    constraint instrument_node_bands_where_needed check (
        type is null or (type in ('COVERAGE', 'COUNT', 'SCORE', 'BINARY')) = (bands is null))
);
comment on table instrument_node is 'The tree of an instrument: a branch is the weighted mean of its children, a leaf an indicator';
comment on column instrument_node.weight is '1 unless the instrument prints weights';
comment on column instrument_node.optional is 'A component assessed only where something of it was entered';
comment on column instrument_node.inpatient_only is 'Not applicable to a Puskesmas without beds';
comment on column instrument_node.target is 'Per cent of the population for COVERAGE, times in the year for COUNT';
comment on column instrument_node.bands is 'Steps [{upTo, included, score}] from low to high values; the last has no upTo';
comment on column instrument_node.upstream is 'Indicator of survey-service (IKM) or ward-service (BOR, AVLOS, ...)';

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% on % is refused: rows are only ever added', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;
comment on function refuse_change is 'Guards tables whose rows nobody may change or remove';

create trigger instrument_is_final before update or delete or truncate on instrument
    for each statement execute function refuse_change();
create trigger instrument_node_is_final before update or delete or truncate on instrument_node
    for each statement execute function refuse_change();
