create table local_standard (
    region text collate "C" not null
        constraint local_standard_region_is_kemendagri check (region ~ '^(\*|[0-9]{2}(\.[0-9]{2}){0,2})$'),
    measure text not null constraint local_standard_measure_is_a_word check (measure ~ '^[A-Z][A-Z_]{0,39}$'),
    valid_from date not null,
    lower numeric,
    upper numeric,
    source text not null constraint local_standard_source_is_short check (length(source) between 1 and 200),
    revision bigint not null constraint local_standard_revision_positive check (revision > 0),
    changed_by text not null,
    changed_at timestamptz not null,
    constraint local_standard_pk primary key (region, measure, valid_from),
    constraint local_standard_has_a_bound check (lower is not null or upper is not null),
    constraint local_standard_bounds_in_order check (lower <= upper)
);
comment on table local_standard is 'What a figure should be, by region and first day; the narrowest region and then the latest day win';
comment on column local_standard.region is '* is the country; no foreign key, because shipped standards are older than the register';

insert into local_standard
select region, measure, valid_from::date, lower, upper, source, 1, 'kinerja-service', '2025-01-01T00:00:00Z'
from (values
    ('*', 'IKM', '2017-01-01', 76.61, null::numeric, 'Permenpan-RB 14/2017, mutu B'),
    ('*', 'BOR', '1990-01-01', 10, 60, 'Pedoman Penilaian Kinerja Puskesmas, rawat inap'),
    ('*', 'GDR', '1990-01-01', null, 45, 'Depkes RI 2005'),
    ('*', 'NDR', '1990-01-01', null, 25, 'Depkes RI 2005'),
    ('*', 'AVLOS', '1990-01-01', 6, 9, 'Depkes RI 2005'),
    ('*', 'TOI', '1990-01-01', 1, 3, 'Depkes RI 2005'),
    ('*', 'BTO', '1990-01-01', 40, 50, 'Depkes RI 2005'),
    ('*', 'ECONOMY', '1996-01-01', null, 100, 'Kepmendagri 690.900.327/1996'),
    ('*', 'EFFICIENCY', '1996-01-01', null, 80, 'Kepmendagri 690.900.327/1996'),
    ('*', 'EFFECTIVENESS', '1996-01-01', 90, null, 'Kepmendagri 690.900.327/1996'),
    ('*', 'STAFF_ADEQUACY', '2019-01-01', 100, null, 'Permenkes 43/2019'),
    ('*', 'REPORT_DUE_DAY', '1990-01-01', null, 10, 'Pencatatan dan pelaporan Puskesmas: tanggal 10 bulan berikutnya'),
    ('35', 'VISIT_RATE', '2013-01-01', 10, 15, 'Dinas Kesehatan Provinsi Jawa Timur 2013')
) shipped(region, measure, valid_from, lower, upper, source);
