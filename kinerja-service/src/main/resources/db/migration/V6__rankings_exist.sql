create table ranking (
    ranking uuid constraint ranking_pk primary key,
    region text collate "C" not null constraint ranking_region_exists references region,
    period text not null,
    period_start date not null,
    period_end date not null,
    instrument text collate "C" not null,
    instrument_version int not null,
    band_policy text not null,
    overall_policy text not null,
    request text not null,
    created_by text not null,
    created_at timestamptz not null,
    constraint ranking_instrument_exists foreign key (instrument, instrument_version) references instrument
);
create index ranking_by_region on ranking (region text_pattern_ops, period, created_at desc);
create index ranking_by_time on ranking (created_at desc, ranking desc);
comment on table ranking is 'A snapshot of who stands where; a recomputation is a new one';
comment on column ranking.request is 'What was asked, so that the same request again is recognised';

create table ranking_input (
    ranking uuid not null constraint ranking_input_of_ranking references ranking,
    source text not null constraint ranking_input_source_known check (source in ('SURVEY', 'WARD')),
    pull uuid,
    source_revision text,
    fetched_at timestamptz,
    checked_at timestamptz,
    stale boolean not null,
    age_seconds bigint constraint ranking_input_age_not_negative check (age_seconds >= 0),
    constraint ranking_input_pk primary key (ranking, source)
);
comment on table ranking_input is 'What survey- and ward-service had last said when the ranking was made';
comment on column ranking_input.pull is 'Null when that service never answered for the region and period';

create table ranking_group (
    ranking uuid not null constraint ranking_group_of_ranking references ranking,
    kelompok text not null constraint ranking_group_known check (kelompok in ('I', 'II', 'III')),
    facilities int not null,
    mean_coverage numeric,
    mean_management numeric,
    mean_quality numeric,
    mean_ikm numeric,
    facilities_with_ikm int not null,
    constraint ranking_group_pk primary key (ranking, kelompok)
);
comment on table ranking_group is 'Means per kelompok, computed from the unrounded values';

create table ranking_entry (
    facility text collate "C" not null constraint ranking_entry_of_facility references facility,
    ranking uuid not null constraint ranking_entry_of_ranking references ranking,
    name text not null,
    region text collate "C" not null,
    assessment uuid not null,
    assessment_version bigint not null,
    kelompok text not null constraint ranking_entry_kelompok_known check (kelompok in ('I', 'II', 'III')),
    computed_kelompok text not null constraint ranking_entry_computed_known check (computed_kelompok in ('I', 'II', 'III')),
    established boolean not null,
    rank int not null constraint ranking_entry_rank_positive check (rank > 0),
    position int not null constraint ranking_entry_position_positive check (position > 0),
    display_order int not null,
    coverage numeric not null,
    coverage_exact text not null,
    coverage_kelompok text not null,
    management numeric,
    management_exact text,
    management_kelompok text,
    quality numeric,
    quality_exact text,
    quality_kelompok text,
    ikm numeric,
    filled int not null,
    not_applicable int not null,
    flags text[] not null,
    absent_inputs text[] not null,
    constraint ranking_entry_pk primary key (facility, ranking)
);
create index ranking_entry_by_place on ranking_entry (ranking, display_order);
create index ranking_entry_by_assessment on ranking_entry (facility, assessment);
comment on table ranking_entry is 'Where one facility stands in a ranking';
comment on column ranking_entry.rank is 'Within the kelompok; equal performance shares it: 1, 2, 2, 4';
comment on column ranking_entry.position is 'Among all, counted likewise';
comment on column ranking_entry.coverage_exact is 'Numerator/denominator of the unrounded value';

create table ranking_explanation (
    facility text collate "C" not null,
    ranking uuid not null,
    tree jsonb not null,
    constraint ranking_explanation_pk primary key (facility, ranking),
    constraint ranking_explanation_of_entry foreign key (facility, ranking) references ranking_entry
);
comment on table ranking_explanation is 'The whole tree of an entry down to numerator, denominator, formula, source and who verified it';

create table ranking_not_ranked (
    facility text collate "C" not null constraint ranking_not_ranked_of_facility references facility,
    ranking uuid not null constraint ranking_not_ranked_of_ranking references ranking,
    name text not null,
    region text collate "C" not null,
    reason text not null constraint ranking_not_ranked_reason_known check (
        reason in ('NO_ASSESSMENT', 'NOT_VERIFIED', 'OTHER_INSTRUMENT_VERSION', 'INCOMPLETE', 'COMPONENT_WITHOUT_VALUE')),
    detail text,
    constraint ranking_not_ranked_pk primary key (facility, ranking)
);
create index ranking_not_ranked_by_ranking on ranking_not_ranked (ranking, facility);
comment on table ranking_not_ranked is 'The Puskesmas of the region that a ranking leaves out, and why';

do $$
declare
    guarded text;
begin
    foreach guarded in array array['ranking', 'ranking_input', 'ranking_group', 'ranking_entry', 'ranking_explanation', 'ranking_not_ranked'] loop
        execute format(
            'create trigger %s_is_final before update or delete or truncate on %s for each statement execute function refuse_change()',
            guarded, guarded);
    end loop;
end $$;
