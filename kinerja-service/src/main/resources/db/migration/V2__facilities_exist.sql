create table facility (
    facility text collate "C" constraint facility_pk primary key
        constraint facility_code_is_known_form check (facility ~ '^([0-9]{7}|P[0-9]{10})$'),
    name text not null constraint facility_name_is_short check (length(name) between 1 and 200),
    region text collate "C" not null constraint facility_region_exists references region
        constraint facility_region_is_below_province check (length(region) >= 5),
    zone text not null
        constraint facility_zone_is_indonesian check (zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')),
    revision bigint not null
);
create index facility_by_region on facility (region, facility);
comment on table facility is 'The register: every facility by its registration code, or its old Puskesmas code where only that is known';
comment on column facility.revision is 'Raised by every change; the ETag';

create table facility_status (
    facility text collate "C" not null constraint facility_status_of_facility references facility,
    valid_from date not null,
    type text not null constraint facility_status_type_known check (type in ('PUSKESMAS', 'RSUD', 'KLINIK')),
    inpatient boolean not null,
    blud boolean not null,
    constraint facility_status_pk primary key (facility, valid_from)
);
comment on table facility_status is 'Type, inpatient care and BLUD status, dated because they change; each row holds until the next';
comment on column facility_status.valid_from is 'First day; 1900-01-01 stands for as long as records go';

create table facility_identifier (
    facility text collate "C" not null constraint facility_identifier_of_facility references facility,
    system text not null constraint facility_identifier_system_known check (
        system in ('REGISTRATION_CODE', 'PUSKESMAS_CODE', 'BPJS_PROVIDER_CODE', 'SATUSEHAT_ORGANISATION_ID')),
    value text collate "C" not null constraint facility_identifier_value_is_short check (length(value) between 1 and 64),
    valid_from date not null,
    valid_to date constraint facility_identifier_ends_after_start check (valid_to >= valid_from),
    constraint facility_identifier_pk primary key (facility, system, value, valid_from)
);
create index facility_identifier_by_value on facility_identifier (system, value);
comment on table facility_identifier is 'What other systems call the facility, and when';
