create table facility (
    facility text not null,
    region   text not null,
    name     text not null,
    zone     text not null,
    revision bigint not null default 1,
    constraint facility_key primary key (facility),
    constraint facility_code_is_valid check (facility ~ '^([0-9]{7}|P[0-9]{10})$'),
    constraint facility_region_is_a_kabupaten_or_kecamatan check (region ~ '^[0-9]{2}(\.[0-9]{2}){1,2}$'),
    constraint facility_zone_is_indonesian check (zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'))
);
create index facility_by_region on facility (region text_pattern_ops, facility);
comment on table facility is 'Puskesmas as pushed here by the register; the register is the master';
comment on column facility.revision is 'Raised by every change a published figure of the facility can depend on: its register entry, its service units, its surveys and their states';

create table service_unit (
    facility text not null,
    unit     text not null,
    name_id  text not null,
    name_en  text not null,
    version  integer not null default 1,
    constraint service_unit_key primary key (facility, unit),
    constraint service_unit_of_facility foreign key (facility) references facility (facility)
);
comment on table service_unit is 'Unit layanan (poli) of a facility: the level at which respondents are pooled';

create function raise_facility_revision() returns trigger language plpgsql as $$
begin
    update facility set revision = revision + 1 where facility = new.facility;
    return null;
end $$;

create function raise_own_revision() returns trigger language plpgsql as $$
begin
    new.revision := old.revision + 1;
    return new;
end $$;

create trigger facility_raises_its_revision before update of region, name, zone on facility
    for each row execute function raise_own_revision();

create trigger service_unit_raises_facility_revision after insert or update on service_unit
    for each row execute function raise_facility_revision();
