create table instrument_draft (
    instrument text collate "C" not null
        constraint instrument_draft_code_begins_with_region check (instrument ~ '^[0-9]{2}([0-9]{2})?(-[a-z0-9]+)+$'),
    version int not null constraint instrument_draft_version_positive check (version > 0),
    region text collate "C" not null constraint instrument_draft_of_region references region,
    content jsonb,
    origin_instrument text collate "C",
    origin_version int,
    revision bigint not null constraint instrument_draft_revision_positive check (revision > 0),
    changed_by text not null,
    changed_at timestamptz not null,
    constraint instrument_draft_pk primary key (instrument, version),
    constraint instrument_draft_origin_exists foreign key (origin_instrument, origin_version) references instrument
);
create unique index instrument_draft_one_open on instrument_draft (instrument) where content is not null;
comment on table instrument_draft is 'Versions of own instruments that may still change; freezing one moves it to instrument, where nothing ever does';
comment on column instrument_draft.content is 'The whole version as JSON; null once the draft was removed, so that its number is not used again';
