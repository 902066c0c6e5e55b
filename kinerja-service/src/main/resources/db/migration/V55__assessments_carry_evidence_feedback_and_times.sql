alter table assessment_value
    add column evidence_urls text[] not null default '{}',
    add column evidence_titles text[] not null default '{}',
    add constraint assessment_value_evidence_is_titled check (
        cardinality(evidence_urls) = cardinality(evidence_titles) and cardinality(evidence_urls) <= 10);
comment on column assessment_value.evidence_urls is 'Where the evidence of the Puskesmas lies; shown, never fetched';

alter table assessment
    drop constraint assessment_state_known,
    add constraint assessment_state_known check (
        state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'ESTABLISHED', 'FEEDBACK', 'CLOSED')),
    drop constraint assessment_kelompok_when_established,
    add constraint assessment_kelompok_when_established check (
        (state in ('ESTABLISHED', 'FEEDBACK', 'CLOSED')) = (kelompok is not null and ranking is not null)),
    add column submitted_at timestamptz,
    add column verified_at timestamptz,
    add column feedback text constraint assessment_feedback_is_short check (length(feedback) between 1 and 2000),
    add column feedback_by text,
    add column feedback_at timestamptz,
    add constraint assessment_feedback_is_whole check (
        (feedback is null) = (feedback_at is null) and (feedback is null) = (feedback_by is null)
        and (state in ('FEEDBACK', 'CLOSED')) = (feedback is not null));
comment on column assessment.submitted_at is 'The first submission: what was returned afterwards was on time if this was';
comment on column assessment.verified_at is 'The verification in force; empty again when it is returned';

alter table assessment_history
    drop constraint assessment_history_action_known,
    add constraint assessment_history_action_known check (
        action in ('CREATE', 'SELF_VALUES', 'VERIFIED_VALUES', 'SELF_FORM', 'VERIFICATION_FORM',
                   'SUBMIT', 'RETURN', 'VERIFY', 'ESTABLISH', 'FEEDBACK', 'CLOSE'));
comment on column assessment_history.changes is
    '[{indicator, before, after, reason, evidence}]: numbers before and after, the finding''s reason and the links as they stand since';

update assessment a set submitted_at = (
    select min(h.at) from assessment_history h
    where h.facility = a.facility and h.assessment = a.assessment and h.action = 'SUBMIT');
update assessment a set verified_at = (
    select max(h.at) from assessment_history h
    where h.facility = a.facility and h.assessment = a.assessment and h.action = 'VERIFY')
where a.state in ('VERIFIED', 'ESTABLISHED');
