create table facility_report (
    facility text collate "C" not null constraint facility_report_of_facility references facility,
    kind text collate "C" not null constraint facility_report_kind_is_a_word check (kind ~ '^[A-Z_]{1,40}$'),
    period text collate "C" not null
        constraint facility_report_period_is_year_or_month check (period ~ '^[0-9]{4}(-(0[1-9]|1[0-2]))?$'),
    part text collate "C" not null constraint facility_report_part_is_short check (length(part) <= 60),
    content jsonb not null
        constraint facility_report_content_is_object check (jsonb_typeof(content) = 'object')
        constraint facility_report_counts_are_whole_and_not_negative check (
            not jsonb_path_exists(content, '$.** ? (@.type() == "number" && (@ < 0 || @.floor() != @))')),
    revision bigint not null constraint facility_report_revision_positive check (revision > 0),
    changed_by text not null,
    changed_at timestamptz not null,
    constraint facility_report_pk primary key (facility, kind, period, part)
);
create index facility_report_by_kind_and_period on facility_report (kind, period, facility);
comment on table facility_report is 'What facilities report by year or month: visits, villages, family health, finances and staff, obstacles to referral, notes';
comment on column facility_report.kind is 'VISITS, VILLAGE_POPULATION, FAMILY_HEALTH, SCORECARD_INPUTS, REFERRAL_OBSTACLE, DIMENSION_NOTE';
comment on column facility_report.part is 'Such as a village; empty where a kind has one report a period';
comment on column facility_report.content is 'Whole numbers as they were entered; every figure is computed when it is read';
