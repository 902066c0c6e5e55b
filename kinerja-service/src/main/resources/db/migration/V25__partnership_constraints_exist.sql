create table kendala (
    facility text collate "C" not null constraint kendala_of_facility references facility,
    kendala uuid not null,
    topic text not null,
    obstacle text,
    title text not null constraint kendala_title_is_short check (length(title) between 1 and 200),
    description text not null constraint kendala_description_is_short check (length(description) <= 4000),
    attribution text[] not null constraint kendala_attribution_known check (
        cardinality(attribution) > 0 and attribution <@ array['BPJS', 'FASKES', 'NAKES', 'PEMDA', 'UNDETERMINED']),
    evidence jsonb not null,
    status text not null constraint kendala_status_known check (status in ('OPEN', 'IN_PROGRESS', 'RESOLVED', 'REJECTED')),
    follow_up text,
    reported_on date not null,
    due_date date constraint kendala_due_after_report check (due_date >= reported_on),
    resolved_on date constraint kendala_resolved_after_report check (resolved_on >= reported_on),
    revision bigint not null constraint kendala_revision_positive check (revision > 0),
    changed_by text not null,
    changed_at timestamptz not null,
    constraint kendala_pk primary key (facility, kendala),
    constraint kendala_resolved_has_day check ((status = 'RESOLVED') = (resolved_on is not null)),
    constraint kendala_attributed_with_evidence check (
        attribution = array['UNDETERMINED'] or (jsonb_array_length(evidence) > 0 and not attribution @> array['UNDETERMINED']))
);
create index kendala_by_id on kendala (kendala);
comment on table kendala is 'What stands in the way of the partnership of facilities and BPJS, whose it is, and what is done about it';
comment on column kendala.attribution is 'To whom it is due, on evidence; UNDETERMINED alone while nobody knows';

create table kendala_comment (
    facility text collate "C" not null,
    kendala uuid not null,
    comment uuid not null,
    text text not null constraint kendala_comment_is_short check (length(text) between 1 and 2000),
    role text not null,
    by text not null,
    at timestamptz not null,
    constraint kendala_comment_pk primary key (facility, kendala, comment),
    constraint kendala_comment_of_kendala foreign key (facility, kendala) references kendala
);
comment on table kendala_comment is 'What was said about a constraint; nobody can edit it';
create trigger kendala_comment_is_final before update or delete or truncate on kendala_comment
    for each statement execute function refuse_change();

create table reconciliation_meeting (
    meeting uuid constraint reconciliation_meeting_pk primary key,
    region text collate "C" not null constraint reconciliation_meeting_region_exists references region,
    held_on date not null,
    title text not null constraint reconciliation_meeting_title_is_short check (length(title) between 1 and 200),
    conclusions text constraint reconciliation_meeting_conclusions_are_short check (length(conclusions) <= 8000),
    revision bigint not null constraint reconciliation_meeting_revision_positive check (revision > 0),
    changed_by text not null,
    changed_at timestamptz not null
);
create index reconciliation_meeting_by_region on reconciliation_meeting (region text_pattern_ops, held_on desc);
comment on table reconciliation_meeting is 'Where the Dinas, BPJS and facilities go through open constraints';

create table reconciliation_item (
    facility text collate "C" not null,
    kendala uuid not null,
    meeting uuid not null constraint reconciliation_item_of_meeting references reconciliation_meeting,
    constraint reconciliation_item_pk primary key (facility, kendala, meeting),
    constraint reconciliation_item_of_kendala foreign key (facility, kendala) references kendala
);
create index reconciliation_item_by_meeting on reconciliation_item (meeting);
comment on table reconciliation_item is 'Which constraints a meeting went through';
