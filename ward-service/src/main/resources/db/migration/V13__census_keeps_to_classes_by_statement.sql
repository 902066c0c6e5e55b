alter table census drop constraint census_belongs_to_class;

create function keep_census_in_classes() returns trigger language plpgsql as $$
begin
    if exists (select from (select distinct facility, ward, class from fresh) f
               where not exists (select from ward_class k
                                 where k.facility = f.facility and k.ward = f.ward and k.class = f.class)) then
        raise exception 'census of a class that its ward does not keep'
            using errcode = 'foreign_key_violation', constraint = 'census_belongs_to_class';
    end if;
    return null;
end
$$;

comment on function keep_census_in_classes is 'As the foreign key census_belongs_to_class, once a statement instead of once a row; no class is ever removed';

create trigger census_belongs_to_class after insert on census
    referencing new table as fresh for each statement execute function keep_census_in_classes();
