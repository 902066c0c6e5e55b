create table kbk_rule (
    rule text collate "C" constraint kbk_rule_pk primary key
        constraint kbk_rule_code_is_slug check (rule ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    regulation text not null,
    name_id text not null,
    name_en text not null,
    valid_from date not null,
    valid_to date constraint kbk_rule_ends_after_start check (valid_to >= valid_from),
    definition jsonb not null
);
comment on table kbk_rule is 'How performance moves the capitation of a primary facility, by the month it is paid for';
comment on column kbk_rule.definition is
    'bands: steps [{upTo, included, score}] from low to high rates, the last open; RATED: weights in tenths and payments by value in tenths; ZONES: score 0 unsafe, 1 safe, 2 excellent and payments by how many there are';

insert into kbk_rule (rule, regulation, name_id, name_en, valid_from, valid_to, definition) values
('zona-2016', 'Peraturan Bersama Sekjen Kemenkes dan Dirut BPJS Kesehatan 2016', 'KBK dengan zona prestasi', 'Performance-based capitation with three zones',
 '2016-01-01', '2017-06-30', '{
  "kind": "ZONES",
  "bands": {
   "AK": [{"upTo": 150, "included": false, "score": 0}, {"upTo": 250, "included": false, "score": 1}, {"included": false, "score": 2}],
   "RRNS": [{"upTo": 1, "included": false, "score": 2}, {"upTo": 5, "included": false, "score": 1}, {"included": false, "score": 0}],
   "RPP": [{"upTo": 50, "included": false, "score": 0}, {"upTo": 90, "included": false, "score": 1}, {"included": false, "score": 2}]},
  "zones": [
   {"unsafe": 3, "safe": 0, "excellent": 0, "percent": 75}, {"unsafe": 2, "safe": 1, "excellent": 0, "percent": 80},
   {"unsafe": 1, "safe": 2, "excellent": 0, "percent": 90}, {"unsafe": 0, "safe": 3, "excellent": 0, "percent": 100},
   {"unsafe": 0, "safe": 2, "excellent": 1, "percent": 105}, {"unsafe": 0, "safe": 1, "excellent": 2, "percent": 110},
   {"unsafe": 0, "safe": 0, "excellent": 3, "percent": 115}, {"unsafe": 2, "safe": 0, "excellent": 1, "percent": 90},
   {"unsafe": 1, "safe": 1, "excellent": 1, "percent": 95}, {"unsafe": 1, "safe": 0, "excellent": 2, "percent": 98}],
  "facilityTypes": ["PUSKESMAS"]}'),
('zona-2017', 'Peraturan Bersama Sekjen Kemenkes dan Dirut BPJS Kesehatan 2017', 'KBK dengan zona aman', 'Performance-based capitation with two zones',
 '2017-07-01', '2019-12-31', '{
  "kind": "ZONES",
  "bands": {
   "AK": [{"upTo": 150, "included": false, "score": 0}, {"included": false, "score": 1}],
   "RRNS": [{"upTo": 5, "included": false, "score": 1}, {"included": false, "score": 0}],
   "RPP": [{"upTo": 50, "included": false, "score": 0}, {"included": false, "score": 1}]},
  "zones": [
   {"unsafe": 0, "safe": 3, "excellent": 0, "percent": 100}, {"unsafe": 1, "safe": 2, "excellent": 0, "percent": 95},
   {"unsafe": 2, "safe": 1, "excellent": 0, "percent": 92.5}, {"unsafe": 3, "safe": 0, "excellent": 0, "percent": 90}],
  "facilityTypes": ["PUSKESMAS"]}'),
('kbk-2019', 'Peraturan BPJS Kesehatan 7/2019', 'Kapitasi berbasis kinerja', 'Performance-based capitation',
 '2020-01-01', null, '{
  "kind": "RATED",
  "weights": {"AK": 4, "RRNS": 5, "RPP": 1},
  "bands": {
   "AK": [{"upTo": 140, "included": true, "score": 1}, {"upTo": 145, "included": true, "score": 2}, {"upTo": 150, "included": false, "score": 3}, {"included": false, "score": 4}],
   "RRNS": [{"upTo": 2, "included": true, "score": 4}, {"upTo": 2.5, "included": true, "score": 3}, {"upTo": 3, "included": true, "score": 2}, {"included": false, "score": 1}],
   "RPP": [{"upTo": 3, "included": false, "score": 1}, {"upTo": 4, "included": false, "score": 2}, {"upTo": 5, "included": false, "score": 3}, {"included": false, "score": 4}]},
  "payments": {
   "PUSKESMAS": [{"from": 40, "percent": 100}, {"from": 30, "percent": 95}, {"from": 20, "percent": 90}, {"from": 10, "percent": 85}],
   "KLINIK": [{"from": 40, "percent": 100}, {"from": 30, "percent": 97}, {"from": 20, "percent": 96}, {"from": 10, "percent": 95}]},
  "facilityTypes": ["PUSKESMAS", "KLINIK"]}');

create table capitation_tariff (
    tariff text collate "C" not null,
    regulation text not null,
    valid_from date not null,
    valid_to date,
    facility_type text not null,
    doctors text not null constraint capitation_tariff_doctors_known check (doctors in ('AT_MOST_5000', 'ABOVE_5000', 'NONE')),
    dentist boolean not null,
    rupiah bigint not null constraint capitation_tariff_rupiah_positive check (rupiah > 0),
    constraint capitation_tariff_pk primary key (tariff, facility_type, doctors, dentist)
);
comment on table capitation_tariff is 'Rupiah per participant and month, by participants per doctor and whether there is a dentist';
insert into capitation_tariff (tariff, regulation, valid_from, valid_to, facility_type, doctors, dentist, rupiah)
select 'kapitasi-2023', 'Permenkes 3/2023 pasal 6', date '2023-01-01', cast(null as date), v.*
from (values
    ('PUSKESMAS', 'AT_MOST_5000', true, 7000), ('PUSKESMAS', 'AT_MOST_5000', false, 6300),
    ('PUSKESMAS', 'ABOVE_5000', true, 6000), ('PUSKESMAS', 'ABOVE_5000', false, 5300),
    ('PUSKESMAS', 'NONE', true, 4300), ('PUSKESMAS', 'NONE', false, 3600),
    ('KLINIK', 'AT_MOST_5000', true, 12000), ('KLINIK', 'AT_MOST_5000', false, 10000),
    ('KLINIK', 'ABOVE_5000', true, 11000), ('KLINIK', 'ABOVE_5000', false, 9000)) v;

create trigger kbk_rule_is_final before update or delete or truncate on kbk_rule
    for each statement execute function refuse_change();
create trigger capitation_tariff_is_final before update or delete or truncate on capitation_tariff
    for each statement execute function refuse_change();
