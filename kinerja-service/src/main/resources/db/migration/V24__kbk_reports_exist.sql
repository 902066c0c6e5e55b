create table kbk_report (
    facility text collate "C" not null constraint kbk_report_of_facility references facility,
    month date not null constraint kbk_report_month_is_its_first_day check (extract(day from month) = 1),
    participants bigint not null constraint kbk_report_participants_positive check (participants > 0),
    contacts bigint not null constraint kbk_report_contacts_are_participants check (contacts between 0 and participants),
    referrals bigint not null constraint kbk_report_referrals_not_negative check (referrals >= 0),
    non_specialist_referrals bigint not null
        constraint kbk_report_non_specialist_are_referrals check (non_specialist_referrals between 0 and referrals),
    chronic_registered bigint not null constraint kbk_report_chronic_registered_not_negative check (chronic_registered >= 0),
    chronic_met bigint not null
        constraint kbk_report_chronic_met_are_registered check (chronic_met between 0 and chronic_registered),
    doctors int constraint kbk_report_doctors_not_negative check (doctors >= 0),
    dentists int constraint kbk_report_dentists_not_negative check (dentists >= 0),
    revision bigint not null constraint kbk_report_revision_positive check (revision > 0),
    changed_by text not null,
    changed_at timestamptz not null,
    constraint kbk_report_pk primary key (facility, month)
);
comment on table kbk_report is 'What decides the performance-based capitation (KBK) of one facility and month';
comment on column kbk_report.contacts is 'Participants with at least one contact, each counted once';
comment on column kbk_report.chronic_met is 'Prolanis participants under control (from 2020), or who visited (before)';
