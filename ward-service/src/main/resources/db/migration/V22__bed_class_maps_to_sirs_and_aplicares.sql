create table bed_class (
    class text not null,
    valid_from date not null,
    valid_to date,
    name text not null,
    sirs_column text not null,
    aplicares_code text not null,
    note text,
    constraint bed_class_pk primary key (class, valid_from),
    constraint bed_class_span_is_forward check (valid_to >= valid_from),
    constraint bed_class_column_is_of_the_form check (sirs_column in ('VVIP', 'VIP', 'I', 'II', 'III', 'KHUSUS'))
);

comment on table bed_class is 'Classes of care as law dates them, the column of RL 3.2 they are reported in and their kodekelas in Aplicares';

insert into bed_class (class, valid_from, name, sirs_column, aplicares_code, note) values
    ('VVIP', '1900-01-01', 'VVIP', 'VVIP', 'VVP', null),
    ('VIP', '1900-01-01', 'VIP', 'VIP', 'VIP', null),
    ('I', '1900-01-01', 'Kelas I', 'I', 'KL1', null),
    ('II', '1900-01-01', 'Kelas II', 'II', 'KL2', null),
    ('III', '1900-01-01', 'Kelas III', 'III', 'KL3', null),
    ('KHUSUS', '1900-01-01', 'Perawatan khusus', 'KHUSUS', 'ISO', 'Isolasi dan perawatan khusus lain'),
    ('KRIS', '2024-05-08', 'Kelas Rawat Inap Standar', 'III', 'KL3',
     'Perpres 59/2024; RL 3.2 dan daftar kelas Aplicares tidak memuat KRIS, dicatat pada kelas III');
