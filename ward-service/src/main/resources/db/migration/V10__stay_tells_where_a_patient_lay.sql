create extension if not exists btree_gist;

create table stay (
    facility text not null,
    stay uuid not null,
    reference text not null,
    sex text not null,
    age_group text not null,
    payer text not null,
    movements jsonb not null,
    admitted_at timestamptz not null,
    discharged_at timestamptz,
    way text,
    voided boolean not null default false,
    change text not null,
    revision int not null default 1,
    reason text,
    author text not null,
    recorded_at timestamptz not null,
    constraint stay_pk primary key (facility, stay),
    constraint stay_belongs_to_facility foreign key (facility) references facility,
    constraint stay_reference_is_opaque check (reference ~ '^[A-Za-z0-9][A-Za-z0-9._/-]{0,39}$'
        and reference !~ '([0-9][._/-]?){16}' and reference !~ '^[0-9]{13}$'),
    constraint stay_sex_is_known check (sex in ('MALE', 'FEMALE')),
    constraint stay_age_group_is_known check (age_group in ('DAYS_0_6', 'DAYS_7_28', 'DAYS_29_TO_1_YEAR', 'YEARS_1_4',
        'YEARS_5_14', 'YEARS_15_24', 'YEARS_25_44', 'YEARS_45_64', 'YEARS_65_PLUS')),
    constraint stay_payer_is_known check (payer in ('JKN_PBI', 'JKN_NON_PBI', 'JAMKESDA', 'PRIVATE_INSURANCE', 'SELF_PAY',
        'OTHER')),
    constraint stay_begins_with_a_movement check (jsonb_array_length(movements) > 0
        and (movements -> 0 ->> 'ward') is not null),
    constraint stay_ends_one_way check ((discharged_at is null) = (way is null)),
    constraint stay_way_is_known check (way in ('HOME', 'REFERRED', 'OTHER_HOSPITAL', 'OWN_REQUEST', 'ABSCONDED', 'DIED')),
    constraint stay_ends_after_it_begins check (discharged_at >= admitted_at),
    constraint stay_change_is_known check (change in ('ADMITTED', 'TRANSFERRED', 'DISCHARGED', 'CORRECTED', 'VOIDED')),
    constraint stay_correction_has_reason check (change not in ('CORRECTED', 'VOIDED') or reason is not null),
    constraint stay_voided_last check (voided = (change = 'VOIDED'))
);

comment on table stay is 'Episodes of inpatient care, without name and NIK: one row an episode with all its movements in it';
comment on column stay.reference is 'The facility''s own number of the episode; opaque here, never a NIK or card number';
comment on column stay.movements is 'Admission and transfers in order: [{"at", "ward", "class", "bed", "transfer"}]; transfer is the client''s id, null for the admission';
comment on column stay.change is 'What this revision did';

create index stay_by_admission on stay (facility, admitted_at, stay);
create index stay_still_open on stay (facility, admitted_at, stay) where discharged_at is null and not voided;

create table stay_revision (
    like stay,
    constraint stay_revision_pk primary key (facility, stay, revision)
);

comment on table stay_revision is 'What a stay said before it was changed';

create function keep_stay_revision() returns trigger language plpgsql as $$
begin
    insert into stay_revision select old.*;
    return null;
end
$$;

create trigger stay_keeps_revisions after update on stay
    for each row execute function keep_stay_revision();

create table placement (
    facility text not null,
    stay uuid not null,
    step int not null,
    ward text not null,
    class text not null,
    bed text,
    since timestamptz not null,
    until timestamptz not null,
    arrival text not null,
    departure text,
    admitted_at timestamptz not null,
    constraint placement_pk primary key (facility, stay, step),
    constraint placement_is_forward check (until >= since),
    constraint placement_bed_holds_one_patient exclude using gist (facility with =, ward with =, bed with =,
        tstzrange(since, until) with &&) where (bed is not null)
);

comment on table placement is 'Where each stay lay from when to when; kept by the database from the movements of the stays';
comment on column placement.until is 'First moment no longer there; infinity while the patient lies there';
comment on column placement.arrival is 'ADMISSION, TRANSFER from another ward or class, or BED: another bed of the same ward and class, which no census counts';
comment on column placement.departure is 'TRANSFER, BED, the way of the discharge, or null while the patient lies there';

create index placement_by_since on placement (facility, ward, since);
create index placement_by_until on placement (facility, ward, until);
