-- Outside tests whoever runs PostgreSQL makes the role (deploy/README.md).
do $$
begin
    if not exists (select from pg_roles where rolname = '${service-role}') then
        create role ${service-role} login;
    end if;
end $$;
