create table ward (
    facility text not null,
    ward text not null,
    name text not null,
    revision int not null default 1,
    constraint ward_pk primary key (facility, ward),
    constraint ward_belongs_to_facility foreign key (facility) references facility
);

create table ward_class (
    facility text not null,
    ward text not null,
    class text not null,
    constraint ward_class_pk primary key (facility, ward, class),
    constraint ward_class_belongs_to_ward foreign key (facility, ward) references ward,
    constraint ward_class_is_known check (class in ('VVIP', 'VIP', 'I', 'II', 'III', 'KHUSUS', 'KRIS'))
);

comment on table ward_class is 'Classes a ward keeps: noted with their first bed entry, sheet or monthly total';

create table bed_history (
    facility text not null,
    ward text not null,
    class text not null,
    valid_from date not null,
    beds bigint not null,
    reason text not null,
    author text not null,
    recorded_at timestamptz not null,
    revision int not null default 1,
    constraint bed_history_pk primary key (facility, ward, class, valid_from),
    constraint bed_history_belongs_to_class foreign key (facility, ward, class) references ward_class,
    constraint bed_history_beds_not_negative check (beds >= 0)
);

comment on table bed_history is 'Available beds from a day on; 0 closes. Bassinets of well newborns, delivery, recovery, emergency and extra beds are not available beds';

create table bed_history_revision (
    like bed_history,
    constraint bed_history_revision_pk primary key (facility, ward, class, valid_from, revision)
);

comment on table bed_history_revision is 'What an entry of the bed history said before it was corrected';

create function keep_bed_history_revision() returns trigger language plpgsql as $$
begin
    insert into bed_history_revision select old.*;
    return null;
end
$$;

create trigger bed_history_keeps_revisions after update on bed_history
    for each row execute function keep_bed_history_revision();

create view bed_period as
select facility,
       ward,
       class,
       valid_from,
       coalesce(lead(valid_from) over (partition by facility, ward, class order by valid_from), 'infinity') as valid_to,
       beds
from bed_history;

comment on view bed_period is 'The bed history as spans; valid_to is the first day no longer in it';
