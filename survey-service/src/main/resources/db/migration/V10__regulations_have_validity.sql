alter table regulation
    add column valid_from  date,
    add column valid_until date,
    add column note_id     text,
    add column note_en     text;

update regulation
set valid_from = date '2017-05-09',
    note_id = 'Berlaku sekarang; sembilan unsur, bobot 1/9.',
    note_en = 'In force; nine unsur, each weighing 1/9.'
where regulation = 'PERMENPANRB_14_2017';

update regulation
set valid_from = date '2004-02-24', valid_until = date '2014-05-01',
    note_id = 'Empat belas unsur, bobot 1/14. Digantikan Permenpan-RB 16/2014, lalu Permenpan-RB 14/2017; untuk periode lama.',
    note_en = 'Fourteen unsur, each weighing 1/14. Replaced by Permenpan-RB 16/2014, then Permenpan-RB 14/2017; for old periods.'
where regulation = 'KEPMENPAN_25_2004';

alter table regulation
    alter column valid_from set not null,
    alter column note_id set not null,
    alter column note_en set not null,
    add constraint regulation_ends_after_it_starts check (valid_until >= valid_from);
comment on column regulation.valid_until is 'Last day; null while in force';
