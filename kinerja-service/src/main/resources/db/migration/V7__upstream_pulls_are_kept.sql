-- What survey-service and ward-service said, as they said it. A pull's content is written once; only when it was last
-- confirmed or found unreachable moves on.
create table upstream_pull (
    id uuid constraint upstream_pull_pk primary key,
    sequence bigint generated always as identity,
    source text not null constraint upstream_pull_source_known check (source in ('SURVEY', 'WARD')),
    region text collate "C" not null,
    period_label text not null,
    period_start date not null,
    period_end date not null,
    source_revision text not null,
    etag text,
    content_digest text not null,
    fetched_at timestamptz not null,
    checked_at timestamptz not null,
    unreachable_since timestamptz,
    facilities integer not null constraint upstream_pull_facilities_not_negative check (facilities >= 0),
    constraint upstream_pull_period_not_reversed check (period_end >= period_start),
    constraint upstream_pull_checked_after_fetched check (checked_at >= fetched_at)
);

create index upstream_pull_latest on upstream_pull (region, period_start, period_end, source, sequence desc);

comment on table upstream_pull is 'One answer of an upstream about a region and period; changed content is a new row.';
comment on column upstream_pull.sequence is 'The highest of a source, region and period is its latest pull.';
comment on column upstream_pull.source_revision is 'The upstream''s own revision of the figures.';
comment on column upstream_pull.content_digest is 'SHA-256 of revision and figures; tells changed content from a new ETag.';
comment on column upstream_pull.fetched_at is 'When this content first arrived.';
comment on column upstream_pull.checked_at is 'When the upstream last confirmed it.';
comment on column upstream_pull.unreachable_since is 'First failed attempt since checked_at; null while the upstream answers.';

create table upstream_figure (
    pull uuid not null constraint upstream_figure_of_pull references upstream_pull,
    facility text collate "C" not null,
    indicator text collate "C" not null,
    value numeric,
    value_status text not null,
    reason text,
    numerator numeric,
    denominator numeric,
    n bigint,
    flags text[] not null,
    formula text not null,
    regulation text not null,
    constraint upstream_figure_pk primary key (pull, facility, indicator),
    constraint upstream_figure_value_or_reason check (value is not null or reason is not null),
    constraint upstream_figure_ok_has_value check (value_status <> 'OK' or value is not null)
);

comment on table upstream_figure is 'The figures of a pull, never recomputed here.';
comment on column upstream_figure.formula is 'Id and version of the upstream''s formula, such as IKM/1.';
