create function note_classes_of_census() returns trigger language plpgsql as $$
begin
    insert into ward_class (facility, ward, class)
    select distinct facility, ward, class from fresh order by facility, ward, class
    on conflict do nothing;
    return null;
end
$$;

comment on function note_classes_of_census is 'A ward keeps the classes it has a census of, once a statement; the ward itself must be registered';

drop trigger census_belongs_to_class on census;
drop function keep_census_in_classes();
create trigger census_notes_its_classes after insert on census
    referencing new table as fresh for each statement execute function note_classes_of_census();
