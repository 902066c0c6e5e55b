create table spm_sheet (
    facility text collate "C" not null constraint spm_sheet_of_facility references facility,
    month date not null constraint spm_sheet_month_is_its_first_day check (extract(day from month) = 1),
    version text collate "C" not null constraint spm_sheet_version_exists references spm_version,
    revision bigint not null constraint spm_sheet_revision_not_negative check (revision >= 0),
    changed_by text not null,
    changed_at timestamptz not null,
    constraint spm_sheet_pk primary key (facility, month)
);
comment on table spm_sheet is 'What one facility achieved in one month under the SPM in force';
comment on column spm_sheet.revision is 'Raised by every change; the ETag';

create table spm_row (
    facility text collate "C" not null,
    month date not null,
    indicator text collate "C" not null,
    item text collate "C" not null constraint spm_row_item_known check (item ~ '^(A|B[1-9][0-9]?)$'),
    numerator bigint not null constraint spm_row_numerator_not_negative check (numerator >= 0),
    denominator bigint not null constraint spm_row_denominator_not_negative check (denominator >= 0),
    constraint spm_row_pk primary key (facility, month, indicator, item),
    constraint spm_row_of_sheet foreign key (facility, month) references spm_sheet
) partition by range (month);
comment on table spm_row is 'People served of the target population (item A), or goods and staff available of those needed (items B1 and on)';
do $$
begin
    for y in 2014..2035 loop
        execute format('create table spm_row_%s partition of spm_row for values from (%L) to (%L)',
            y, make_date(y, 1, 1), make_date(y + 1, 1, 1));
    end loop;
end $$;
create table spm_row_other_years partition of spm_row default;
