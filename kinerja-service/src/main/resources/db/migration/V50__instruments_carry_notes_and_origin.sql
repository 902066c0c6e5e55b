alter table instrument
    add column note_id text,
    add column note_en text,
    add column origin_instrument text collate "C",
    add column origin_version int,
    add column revision bigint not null default 1 constraint instrument_revision_positive check (revision > 0),
    add column frozen_by text,
    add column frozen_at timestamptz,
    add constraint instrument_note_in_both_languages check ((note_id is null) = (note_en is null)),
    add constraint instrument_origin_exists foreign key (origin_instrument, origin_version) references instrument,
    add constraint instrument_origin_names_a_version check ((origin_instrument is null) = (origin_version is null)),
    add constraint instrument_frozen_by_somebody check ((frozen_by is null) = (frozen_at is null));
comment on column instrument.note_id is 'What in it is a reading of ours and not printed in the regulation';
comment on column instrument.origin_instrument is 'The version it was copied from';
comment on column instrument.revision is 'Of the draft that was frozen; 1 where the instrument was shipped';
comment on column instrument.frozen_at is 'When its draft became final; null where the instrument was shipped';

alter table instrument_node
    add column note_id text,
    add column note_en text,
    add constraint instrument_node_note_in_both_languages check ((note_id is null) = (note_en is null));
comment on column instrument_node.note_id is 'What of this row is a reading of ours, such as a target that no regulation prints';
