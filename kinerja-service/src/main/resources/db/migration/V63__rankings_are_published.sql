create table ranking_publication (
    number text collate "C" constraint ranking_publication_pk primary key,
    ranking uuid not null constraint ranking_publication_of_ranking references ranking
        constraint ranking_publication_once unique,
    region text collate "C" not null,
    period text not null,
    sequence int not null constraint ranking_publication_sequence_positive check (sequence > 0),
    document bytea not null,
    sha256 text not null constraint ranking_publication_digest_is_sha256 check (sha256 = encode(sha256(document), 'hex')),
    published_at timestamptz not null,
    published_by text not null,
    supersedes text collate "C" constraint ranking_publication_supersedes_known references ranking_publication
        constraint ranking_publication_superseded_once unique,
    reason text constraint ranking_publication_reason_is_short check (length(reason) between 1 and 2000),
    constraint ranking_publication_in_turn unique (region, period, sequence),
    constraint ranking_publication_supersedes_with_reason check (
        num_nulls(supersedes, reason) in (0, 2) and (sequence = 1) = (supersedes is null))
);
create index ranking_publication_by_region on ranking_publication (region text_pattern_ops, period, sequence desc);
comment on table ranking_publication is 'Rankings as they were published: a number to cite, the bytes and their digest; never changed, only superseded';
comment on column ranking_publication.document is 'Canonical JSON in UTF-8; the digest is of these bytes';
comment on column ranking_publication.reason is 'Why the publication before is superseded';
create trigger ranking_publication_is_final before update or delete or truncate on ranking_publication
    for each statement execute function refuse_change();
