-- After every start: the service's own role reads and adds everywhere, and changes and removes only where no trigger refuses
-- it (docs/adr/0032). Only differences are executed, so that a start beside running replicas touches nothing.
do $$
declare
    service constant text := '${service-role}';
    kept record;
    right_ text;
    wanted boolean;
begin
    -- true of the owner itself, of its members and of superusers
    if pg_has_role(service, current_user, 'MEMBER') then
        raise exception 'The service must not run as %: it could change its tables and edit its trail', service
            using hint = 'Give it a role of its own: DB_USER and DB_PASSWORD beside DB_OWNER_USER and DB_OWNER_PASSWORD';
    end if;
    -- replicas that start together take turns
    perform pg_advisory_xact_lock(hashtextextended('rights of the service role', 0));
    if not has_schema_privilege(service, current_schema(), 'USAGE') then
        execute format('grant usage on schema %I to %I', current_schema(), service);
    end if;
    if has_schema_privilege(service, current_schema(), 'CREATE') then
        execute format('revoke create on schema %I from public, %I', current_schema(), service);
    end if;
    for kept in
        select c.oid, c.relname, c.relkind, c.relispartition,
               -- bits of tgtype: 8 delete, 16 update; a condition or a list of columns refuses in part only
               coalesce(bool_or(g.tgtype::int & 16 > 0), false) as never_updated,
               coalesce(bool_or(g.tgtype::int & 8 > 0), false) as never_deleted
        from pg_class c
        left join pg_trigger g
            on g.tgrelid = c.oid and g.tgqual is null and cardinality(g.tgattr) = 0
            and g.tgfoid in (select oid from pg_proc where proname = 'refuse_change')
        where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p', 'v', 'S')
          and c.relname <> 'flyway_schema_history'
        group by c.oid
        order by c.oid
    loop
        if kept.relkind = 'S' then
            if not has_sequence_privilege(service, kept.oid, 'USAGE') then
                execute format('grant usage on sequence %I to %I', kept.relname, service);
            end if;
            continue;
        end if;
        foreach right_ in array array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'] loop
            -- partitions are reached through their table alone
            wanted := not kept.relispartition
                and case right_
                        when 'SELECT' then true
                        when 'INSERT' then kept.relkind <> 'v'
                        when 'UPDATE' then kept.relkind <> 'v' and not kept.never_updated
                        when 'DELETE' then kept.relkind <> 'v' and not kept.never_deleted
                        else false
                    end;
            if wanted and not has_table_privilege(service, kept.oid, right_) then
                execute format('grant %s on %I to %I', right_, kept.relname, service);
            elsif not wanted and has_table_privilege(service, kept.oid, right_) then
                execute format('revoke %s on %I from %I', right_, kept.relname, service);
            end if;
        end loop;
    end loop;
end $$;
