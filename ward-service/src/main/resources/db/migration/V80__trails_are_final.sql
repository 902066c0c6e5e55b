create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% refused: rows of % are only ever added', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;
comment on function refuse_change is 'Guards tables whose rows nobody may change or remove; the service''s role loses the right to with it';

do $$
declare
    guarded text;
begin
    foreach guarded in array array['bed_history_revision', 'stay_revision', 'month_transition', 'census_void', 'monthly_totals_void'] loop
        execute format(
            'create trigger %s_is_final before update or delete on %s for each statement execute function refuse_change()',
            guarded, guarded);
    end loop;
end $$;
