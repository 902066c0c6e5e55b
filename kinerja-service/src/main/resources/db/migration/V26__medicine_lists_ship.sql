create table medicine_list (
    list text collate "C" constraint medicine_list_pk primary key,
    name_id text not null,
    name_en text not null,
    regulation text not null,
    valid_from date not null,
    valid_to date constraint medicine_list_ends_after_start check (valid_to >= valid_from)
);
comment on table medicine_list is 'Which medicines are monitored at Puskesmas, and when';

create table medicine_item (
    list text collate "C" not null constraint medicine_item_of_list references medicine_list,
    item int not null,
    name text not null,
    constraint medicine_item_pk primary key (list, item)
);

insert into medicine_list values
    ('indikator-2015', '20 obat dan vaksin indikator', '20 monitored medicines and vaccines', 'Renstra Kemenkes 2015-2019', '2015-01-01', '2019-12-31'),
    ('esensial-2020', '40 obat esensial', '40 essential medicines', 'Renstra Kemenkes 2020-2024', '2020-01-01', null);

insert into medicine_item
select 'indikator-2015', ordinality, name from unnest(array[
    'Albendazol tablet', 'Amoksisilin 500 mg tablet', 'Amoksisilin sirup', 'Deksametason tablet', 'Diazepam injeksi 5 mg/ml',
    'Epinefrin (adrenalin) injeksi 0,1%', 'Fitomenadion (vitamin K) injeksi', 'Furosemid tablet 40 mg / hidroklorotiazid (HCT)',
    'Garam oralit', 'Glibenklamid / metformin', 'Kaptopril tablet', 'Magnesium sulfat injeksi 20%',
    'Metilergometrin maleat injeksi 0,200 mg - 1 ml', 'Obat anti tuberkulosis dewasa', 'Oksitosin injeksi',
    'Parasetamol 500 mg tablet', 'Tablet tambah darah', 'Vaksin BCG', 'Vaksin TD', 'Vaksin DPT / DPT-HB / DPT-HB-Hib'])
    with ordinality as x(name, ordinality);
insert into medicine_item
select 'esensial-2020', ordinality, name from unnest(array[
    'Albendazol / pirantel pamoat', 'Alopurinol', 'Amlodipin / kaptopril', 'Amoksisilin 500 mg', 'Amoksisilin sirup',
    'Antasida tablet kunyah / antasida suspensi', 'Asam askorbat (vitamin C)', 'Asiklovir', 'Betametason salep',
    'Deksametason tablet / deksametason injeksi', 'Diazepam injeksi 5 mg/ml', 'Diazepam',
    'Dihidroartemisinin + piperakuin (DHP) dan primakuin', 'Difenhidramin injeksi 10 mg/ml', 'Epinefrin (adrenalin) injeksi 0,1%',
    'Fitomenadion (vitamin K) injeksi', 'Furosemid 40 mg / hidroklorotiazid (HCT)', 'Garam oralit serbuk',
    'Glibenklamid / metformin', 'Hidrokortison krim / salep', 'Kotrimoksazol (dewasa) tablet / suspensi',
    'Ketokonazol tablet 200 mg', 'Klorfeniramin maleat (CTM) tablet 4 mg', 'Lidokain injeksi', 'Magnesium sulfat injeksi',
    'Metilergometrin maleat injeksi 0,200 mg - 1 ml', 'Natrium diklofenak', 'OAT FDC kategori 1', 'Oksitosin injeksi',
    'Parasetamol sirup 120 mg/5 ml', 'Parasetamol 500 mg', 'Prednison 5 mg', 'Retinol 100.000 / 200.000 IU',
    'Salbutamol', 'Salep / tetes mata antibiotik', 'Simvastatin', 'Siprofloksasin', 'Tablet tambah darah',
    'Vitamin B6 (piridoksin)', 'Zink 20 mg'])
    with ordinality as x(name, ordinality);

create trigger medicine_list_is_final before update or delete or truncate on medicine_list
    for each statement execute function refuse_change();
create trigger medicine_item_is_final before update or delete or truncate on medicine_item
    for each statement execute function refuse_change();

create table medicine_report (
    facility text collate "C" not null constraint medicine_report_of_facility references facility,
    month date not null constraint medicine_report_month_is_its_first_day check (extract(day from month) = 1),
    list text collate "C" not null constraint medicine_report_list_exists references medicine_list,
    stocks jsonb not null,
    revision bigint not null constraint medicine_report_revision_positive check (revision > 0),
    changed_by text not null,
    changed_at timestamptz not null,
    constraint medicine_report_pk primary key (facility, month)
);
comment on table medicine_report is 'Which monitored medicines a Puskesmas had at the end of a month, and how many days each was out';
comment on column medicine_report.stocks is '{item: {monitored, available, stockOutDays}}';
