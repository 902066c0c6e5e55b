create table facility (
    facility text not null,
    name text not null,
    region text not null,
    zone text not null,
    revision bigint not null default 1,
    constraint facility_pk primary key (facility),
    constraint facility_code_is_well_formed check (facility ~ '^([0-9]{7}|P[0-9]{10})$'),
    constraint facility_region_is_kemendagri check (region ~ '^[0-9]{2}(\.[0-9]{2}){0,2}$'),
    constraint facility_zone_is_indonesian check (zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'))
);

create index facility_by_region on facility (region text_pattern_ops);

comment on table facility is 'Facilities as the register pushed them; everything a facility owns carries its code first';
comment on column facility.revision is 'Raised by every write to anything the facility owns; ETags and source revisions are made of it';
