create table region (
    code text collate "C" constraint region_pk primary key
        constraint region_code_is_kemendagri check (code ~ '^[0-9]{2}(\.[0-9]{2}){0,2}$'),
    name text not null constraint region_name_is_short check (length(name) between 1 and 200),
    population bigint constraint region_population_not_negative check (population >= 0),
    parent text collate "C" generated always as (case when length(code) > 2 then left(code, length(code) - 3) end) stored
        constraint region_parent_exists references region
);
create index region_by_parent on region (parent);
comment on table region is 'Provinces, kabupaten/kota and kecamatan by Kemendagri code (Kepmendagri 300.2.2-2138/2025)';
comment on column region.population is 'People; null where the register gives none';

create table province_zone (
    province text collate "C" constraint province_zone_pk primary key
        constraint province_zone_is_province check (province ~ '^[0-9]{2}$'),
    zone text not null
        constraint province_zone_is_indonesian check (zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'))
);
comment on table province_zone is 'Time zone of a province (Keppres 41/1987): WIB, WITA or WIT; no province spans two';

insert into province_zone (province, zone)
select unnest(string_to_array('11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 61 62', ' ')), 'Asia/Jakarta'
union all
select unnest(string_to_array('51 52 53 63 64 65 71 72 73 74 75 76', ' ')), 'Asia/Makassar'
union all
select unnest(string_to_array('81 82 91 92 93 94 95 96', ' ')), 'Asia/Jayapura';
