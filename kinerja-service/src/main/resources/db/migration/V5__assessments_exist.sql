create table assessment (
    facility text collate "C" not null constraint assessment_of_facility references facility,
    assessment uuid not null,
    region text collate "C" not null constraint assessment_region_exists references region,
    period text not null,
    period_start date not null,
    period_end date not null constraint assessment_ends_after_start check (period_end >= period_start),
    instrument text collate "C" not null,
    instrument_version int,
    state text not null constraint assessment_state_known check (
        state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'ESTABLISHED')),
    kelompok text constraint assessment_kelompok_known check (kelompok in ('I', 'II', 'III')),
    ranking uuid,
    version bigint not null,
    created_by text not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint assessment_pk primary key (facility, assessment),
    constraint assessment_once_per_period unique (facility, period_start, period_end, instrument),
    constraint assessment_instrument_exists foreign key (instrument, instrument_version) references instrument,
    constraint assessment_instrument_frozen_when_submitted check (state = 'DRAFT' or instrument_version is not null),
    constraint assessment_kelompok_when_established check ((state = 'ESTABLISHED') = (kelompok is not null and ranking is not null))
);
create index assessment_by_id on assessment (assessment);
create index assessment_by_region_and_period on assessment (region text_pattern_ops, period_start, period_end, instrument);
comment on table assessment is 'The PKP of one facility and period, from self-assessment to established kelompok';
comment on column assessment.region is 'Region of the facility when the assessment began';
comment on column assessment.instrument_version is 'Frozen at the first submission; a draft follows the latest version';
comment on column assessment.ranking is 'The ranking whose kelompok was established';

create table assessment_value (
    facility text collate "C" not null,
    period_start date not null,
    assessment uuid not null,
    indicator text collate "C" not null,
    self_numerator bigint constraint assessment_value_self_numerator_not_negative check (self_numerator >= 0),
    self_denominator bigint constraint assessment_value_self_denominator_not_negative check (self_denominator >= 0),
    self_score int constraint assessment_value_self_score_of_scale check (self_score in (0, 4, 7, 10)),
    self_by text not null,
    self_at timestamptz not null,
    verified_numerator bigint constraint assessment_value_verified_numerator_not_negative check (verified_numerator >= 0),
    verified_denominator bigint constraint assessment_value_verified_denominator_not_negative check (verified_denominator >= 0),
    verified_score int constraint assessment_value_verified_score_of_scale check (verified_score in (0, 4, 7, 10)),
    verified_reason text constraint assessment_value_reason_is_short check (length(verified_reason) <= 2000),
    verified_by text,
    verified_at timestamptz,
    constraint assessment_value_pk primary key (facility, period_start, assessment, indicator),
    constraint assessment_value_of_assessment foreign key (facility, assessment) references assessment,
    constraint assessment_value_self_is_counts_or_score check ((self_numerator is null) <> (self_score is null)),
    constraint assessment_value_difference_has_reason check (
        verified_by is null or verified_reason is not null
        or (verified_numerator, verified_denominator, verified_score)
            is not distinct from (self_numerator, self_denominator, self_score))
) partition by range (period_start);
comment on table assessment_value is 'One row of an assessment: what the Puskesmas entered and what the health office found';
do $$
begin
    for y in 2020..2035 loop
        execute format(
            'create table assessment_value_%s partition of assessment_value for values from (%L) to (%L)',
            y, make_date(y, 1, 1), make_date(y + 1, 1, 1));
    end loop;
end $$;
create table assessment_value_other_years partition of assessment_value default;

create table assessment_history (
    facility text collate "C" not null,
    assessment uuid not null,
    revision bigint not null,
    at timestamptz not null,
    by text not null,
    action text not null constraint assessment_history_action_known check (
        action in ('CREATE', 'SELF_VALUES', 'VERIFIED_VALUES', 'SUBMIT', 'RETURN', 'VERIFY', 'ESTABLISH')),
    from_state text,
    to_state text not null,
    reason text,
    changes jsonb not null,
    constraint assessment_history_pk primary key (facility, assessment, revision),
    constraint assessment_history_of_assessment foreign key (facility, assessment) references assessment
);
comment on table assessment_history is 'Who did what to an assessment, when, and what it was before; nobody can edit it';
comment on column assessment_history.changes is '[{indicator, before, after}] with {numerator, denominator, score}';
create trigger assessment_history_is_final before update or delete or truncate on assessment_history
    for each statement execute function refuse_change();
