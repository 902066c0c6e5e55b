alter table ward add column service text not null default 'Umum';

comment on column ward.service is 'Jenis pelayanan as RL 3.1 and RL 3.2 list it; wards of the same service are one line';
