create table public_link (
    facility   text not null,
    survey     uuid not null,
    key_sha256 bytea not null,
    edition    integer not null,
    issued_at  timestamptz not null,
    issued_by  text not null,
    constraint public_link_key primary key (facility, survey),
    constraint public_link_of_survey foreign key (facility, survey) references survey (facility, survey)
);
create index public_link_by_key on public_link (key_sha256);
comment on column public_link.key_sha256 is 'The key itself is shown once and never stored: 160 random bits need no salt and no slow hash';
comment on column public_link.edition is 'The edition of the survey it was issued for: closing ends it, reopening does not revive it';

create table response_flag (
    facility text not null,
    survey   uuid not null,
    response uuid not null,
    flag     text not null,
    noted_at timestamptz not null,
    constraint response_flag_key primary key (facility, survey, response, flag),
    constraint response_flag_is_known check (flag in ('SAME_DEVICE_BURST'))
);
comment on table response_flag is 'What is worth a look about a response; it counts all the same. No address and no device is stored';
