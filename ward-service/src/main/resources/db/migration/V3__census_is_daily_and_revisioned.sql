create table census (
    facility text not null,
    ward text not null,
    class text not null,
    date date not null,
    opening bigint not null,
    admitted bigint not null,
    transferred_in bigint not null,
    transferred_out bigint not null,
    home bigint not null,
    referred bigint not null,
    other_hospital bigint not null,
    own_request bigint not null,
    absconded bigint not null,
    deaths_under48h bigint not null,
    deaths48h_plus bigint not null,
    same_day bigint not null,
    closing bigint not null,
    length_of_stay_days bigint not null,
    beds bigint,
    revision int not null default 1,
    reason text,
    author text not null,
    recorded_at timestamptz not null,
    constraint census_pk primary key (facility, ward, class, date),
    constraint census_belongs_to_class foreign key (facility, ward, class) references ward_class,
    constraint census_counts_not_negative check (least(opening, admitted, transferred_in, transferred_out, home, referred,
        other_hospital, own_request, absconded, deaths_under48h, deaths48h_plus, same_day, closing, length_of_stay_days,
        beds) >= 0),
    constraint census_balances check (closing = opening + admitted + transferred_in - transferred_out
        - (home + referred + other_hospital + own_request + absconded) - (deaths_under48h + deaths48h_plus)),
    constraint census_same_day_came_and_left check (same_day <= admitted + transferred_in and same_day <= home + referred
        + other_hospital + own_request + absconded + deaths_under48h + deaths48h_plus),
    constraint census_correction_has_reason check (revision = 1 or reason is not null)
) partition by range (date);

comment on table census is 'Sensus harian rawat inap: one sheet per ward, class and day; its rows are the accumulators of every indicator';
comment on column census.beds is 'Beds written on the sheet; counts only on days the bed history does not reach';
comment on column census.length_of_stay_days is 'Whole stays of those discharged this day; a same-day stay is 1';

do $$
begin
    for year in 2015..2040 loop
        execute format('create table census_%s partition of census for values from (%L) to (%L)',
            year, make_date(year, 1, 1), make_date(year + 1, 1, 1));
    end loop;
end
$$;

create table census_other_years partition of census default;

create table census_revision (
    like census,
    constraint census_revision_pk primary key (facility, ward, class, date, revision)
);

comment on table census_revision is 'What a sheet said before it was corrected';

create function keep_census_revision() returns trigger language plpgsql as $$
begin
    insert into census_revision select old.*;
    return null;
end
$$;

create trigger census_keeps_revisions after update on census
    for each row execute function keep_census_revision();
