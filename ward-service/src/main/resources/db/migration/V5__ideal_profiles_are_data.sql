create table profile (
    profile text not null,
    name text not null,
    region text,
    source text not null,
    valid_from date not null,
    valid_to date,
    inclusive boolean not null default true,
    revision int not null default 1,
    constraint profile_pk primary key (profile),
    constraint profile_span_is_forward check (valid_to >= valid_from)
);

comment on table profile is 'Ideal ranges as a regulation or a Perbup sets them; without region they hold in the whole country';
comment on column profile.inclusive is 'Whether a value on a bound is ideal';

create table profile_range (
    profile text not null,
    indicator text not null,
    lower numeric(12, 4),
    upper numeric(12, 4),
    constraint profile_range_pk primary key (profile, indicator),
    constraint profile_range_of_profile foreign key (profile) references profile on delete cascade,
    constraint profile_range_indicator_is_known check (indicator in ('BOR', 'AVLOS', 'LOS', 'TOI', 'BTO', 'GDR', 'NDR')),
    constraint profile_range_has_a_bound check (lower is not null or upper is not null),
    constraint profile_range_is_forward check (lower <= upper)
);

comment on table profile_range is 'Bounds in the unit of the indicator; those of BTO are per year of 365 days and scale with the period';

insert into profile (profile, name, source, valid_from) values
    ('DEPKES_2005', 'Depkes RI 2005', 'Depkes RI 2005, Buku Petunjuk Pengisian, Pengolahan dan Penyajian Data Rumah Sakit', '1900-01-01'),
    ('BARBER_JOHNSON', 'Barber-Johnson', 'Barber and Johnson 1973', '1900-01-01');

insert into profile_range (profile, indicator, lower, upper) values
    ('DEPKES_2005', 'BOR', 60, 85),
    ('DEPKES_2005', 'AVLOS', 6, 9),
    ('DEPKES_2005', 'TOI', 1, 3),
    ('DEPKES_2005', 'BTO', 40, 50),
    ('DEPKES_2005', 'GDR', null, 45),
    ('DEPKES_2005', 'NDR', null, 25),
    ('BARBER_JOHNSON', 'BOR', 75, 85),
    ('BARBER_JOHNSON', 'LOS', 3, 12),
    ('BARBER_JOHNSON', 'TOI', 1, 3),
    ('BARBER_JOHNSON', 'BTO', 30, null);

create table facility_profile (
    facility text not null,
    profile text not null,
    constraint facility_profile_pk primary key (facility),
    constraint facility_profile_of_facility foreign key (facility) references facility,
    constraint facility_profile_is_known foreign key (profile) references profile
);

comment on table facility_profile is 'The profile a facility is held to; without one DEPKES_2005 is shown as reference only';
