create table census_void (
    like census,
    void_reason text not null,
    voided_by text not null,
    voided_at timestamptz not null,
    constraint census_void_pk primary key (facility, ward, class, date, revision, voided_at)
);

comment on table census_void is 'Sheets taken back with all their revisions; their day may be filled anew';

create table monthly_totals_void (
    like monthly_totals,
    void_reason text not null,
    voided_by text not null,
    voided_at timestamptz not null,
    constraint monthly_totals_void_pk primary key (facility, ward, class, month, revision, voided_at)
);

comment on table monthly_totals_void is 'Totals taken back with all their revisions; their month may be filled anew, from another source too';
