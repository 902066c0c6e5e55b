create table spm_version (
    version text collate "C" constraint spm_version_pk primary key
        constraint spm_version_code_is_slug check (version ~ '^[0-9]+-[0-9]{4}$'),
    regulation text not null,
    name_id text not null,
    name_en text not null,
    valid_from date not null,
    valid_to date constraint spm_version_ends_after_start check (valid_to >= valid_from),
    has_index boolean not null
);
comment on table spm_version is 'The regulations of minimum service standards (SPM) in health and the months reported under each';
comment on column spm_version.valid_from is 'First day of the first month reported under it: SPM is a yearly duty, so a regulation of mid-year governs the year it was made for';
comment on column spm_version.has_index is 'Whether goods and staff are asked for beside people, so that the 80/20 index exists';

create table spm_indicator (
    version text collate "C" not null constraint spm_indicator_of_version references spm_version,
    indicator text collate "C" not null constraint spm_indicator_code_is_a_word check (indicator ~ '^[A-Z0-9_]{1,40}$'),
    position int not null,
    number text not null,
    name_id text not null,
    name_en text not null,
    served text not null,
    population text not null,
    target numeric not null constraint spm_indicator_target_positive check (target > 0),
    unit text not null constraint spm_indicator_unit_known check (unit in ('PERCENT', 'PER_MILLE')),
    aggregation text not null constraint spm_indicator_aggregation_known check (aggregation in ('CUMULATIVE', 'RATIO', 'LAST')),
    quality_items int constraint spm_indicator_quality_items_positive check (quality_items > 0),
    concept text not null,
    constraint spm_indicator_pk primary key (version, indicator),
    constraint spm_indicator_position_unique unique (version, position)
);
comment on table spm_indicator is 'What each version asks, with its target';
comment on column spm_indicator.number is 'As printed in the regulation';
comment on column spm_indicator.target is 'At least this much of the unit';
comment on column spm_indicator.quality_items is 'How many rows of goods and staff the annex lists; null where unknown or none';
comment on column spm_indicator.concept is 'What it is about across versions; the same concept does not mean the same definition';

insert into spm_version (version, regulation, name_id, name_en, valid_from, valid_to, has_index) values
    ('741-2008', 'Permenkes 741/Menkes/PER/VII/2008', 'SPM Bidang Kesehatan di Kabupaten/Kota 2008',
     'Minimum service standards in health 2008', '2008-08-01', '2016-12-31', false),
    ('43-2016', 'Permenkes 43/2016', 'SPM Bidang Kesehatan 2016', 'Minimum service standards in health 2016',
     '2017-01-01', '2018-12-31', false),
    ('4-2019', 'Permenkes 4/2019', 'SPM Bidang Kesehatan 2019', 'Minimum service standards in health 2019',
     '2019-01-01', '2023-12-31', true),
    ('6-2024', 'Permenkes 6/2024', 'SPM Bidang Kesehatan 2024', 'Minimum service standards in health 2024',
     '2024-01-01', null, true);

insert into spm_indicator
    (version, indicator, position, number, name_id, name_en, served, population, target, unit, aggregation, quality_items, concept)
values
    ('741-2008', 'K4', 1, '01', 'Cakupan kunjungan ibu hamil K4', 'Four antenatal visits', 'Ibu hamil dengan K4', 'Sasaran ibu hamil setahun', 95, 'PERCENT', 'CUMULATIVE', null, 'IBU_HAMIL'),
    ('741-2008', 'KOMPLIKASI_KEBIDANAN', 2, '02', 'Komplikasi kebidanan yang ditangani', 'Obstetric complications treated', 'Komplikasi yang ditangani definitif', 'Perkiraan ibu dengan komplikasi setahun', 80, 'PERCENT', 'CUMULATIVE', null, 'KOMPLIKASI_KEBIDANAN'),
    ('741-2008', 'LINAKES', 3, '03', 'Pertolongan persalinan oleh tenaga kesehatan berkompetensi kebidanan', 'Births attended by skilled staff', 'Persalinan ditolong tenaga kesehatan', 'Sasaran ibu bersalin setahun', 90, 'PERCENT', 'CUMULATIVE', null, 'IBU_BERSALIN'),
    ('741-2008', 'NIFAS', 4, '04', 'Pelayanan nifas', 'Postnatal care', 'Ibu nifas dengan tiga kali pelayanan', 'Sasaran ibu nifas setahun', 90, 'PERCENT', 'CUMULATIVE', null, 'NIFAS'),
    ('741-2008', 'NEONATUS_KOMPLIKASI', 5, '05', 'Neonatus dengan komplikasi yang ditangani', 'Newborns with complications treated', 'Neonatus dengan komplikasi yang ditangani', 'Perkiraan neonatus dengan komplikasi setahun', 80, 'PERCENT', 'CUMULATIVE', null, 'NEONATUS_KOMPLIKASI'),
    ('741-2008', 'KUNJUNGAN_BAYI', 6, '06', 'Kunjungan bayi', 'Infant visits', 'Bayi dengan kunjungan lengkap', 'Sasaran bayi setahun', 90, 'PERCENT', 'CUMULATIVE', null, 'BAYI'),
    ('741-2008', 'UCI', 7, '07', 'Desa/kelurahan Universal Child Immunization (UCI)', 'Villages with universal child immunisation', 'Desa/kelurahan UCI', 'Seluruh desa/kelurahan', 100, 'PERCENT', 'LAST', null, 'UCI'),
    ('741-2008', 'PELAYANAN_BALITA', 8, '08', 'Pelayanan anak balita', 'Care of children under five', 'Anak balita dipantau minimal 8 kali', 'Sasaran anak balita setahun', 90, 'PERCENT', 'CUMULATIVE', null, 'BALITA'),
    ('741-2008', 'MPASI_GAKIN', 9, '09', 'Pemberian MP-ASI pada anak 6-24 bulan keluarga miskin', 'Complementary feeding of poor children aged 6-24 months', 'Anak 6-24 bulan gakin mendapat MP-ASI', 'Seluruh anak 6-24 bulan gakin', 100, 'PERCENT', 'CUMULATIVE', null, 'MPASI_GAKIN'),
    ('741-2008', 'GIZI_BURUK', 10, '10', 'Balita gizi buruk mendapat perawatan', 'Severely malnourished children treated', 'Balita gizi buruk yang dirawat', 'Balita gizi buruk yang ditemukan', 100, 'PERCENT', 'RATIO', null, 'GIZI_BURUK'),
    ('741-2008', 'PENJARINGAN_SD', 11, '11', 'Penjaringan kesehatan siswa SD dan setingkat', 'Health screening of primary school pupils', 'Murid yang dijaring', 'Murid SD dan setingkat', 100, 'PERCENT', 'CUMULATIVE', null, 'USIA_PENDIDIKAN_DASAR'),
    ('741-2008', 'KB_AKTIF', 12, '12', 'Peserta KB aktif', 'Current users of family planning', 'Peserta KB aktif', 'Pasangan usia subur', 70, 'PERCENT', 'LAST', null, 'KB_AKTIF'),
    ('741-2008', 'AFP', 13, '13a', 'Penemuan AFP: 2 per 100.000 penduduk di bawah 15 tahun (0,02 permil)', 'AFP found: 2 per 100,000 under 15 years (0.02 per mille)', 'Kasus AFP non polio yang ditemukan', 'Penduduk di bawah 15 tahun', 0.02, 'PER_MILLE', 'CUMULATIVE', null, 'AFP'),
    ('741-2008', 'PNEUMONIA', 14, '13b', 'Penemuan penderita pneumonia balita', 'Pneumonia found in children under five', 'Balita pneumonia yang ditangani', 'Perkiraan balita pneumonia setahun', 100, 'PERCENT', 'CUMULATIVE', null, 'PNEUMONIA'),
    ('741-2008', 'TB_BTA', 15, '13c', 'Penemuan pasien baru TB BTA positif', 'New smear-positive tuberculosis found', 'Pasien baru TB BTA positif yang ditemukan dan diobati', 'Perkiraan pasien baru TB BTA positif setahun', 100, 'PERCENT', 'CUMULATIVE', null, 'TB'),
    ('741-2008', 'DBD', 16, '13d', 'Penderita DBD yang ditangani', 'Dengue patients treated', 'Penderita DBD yang ditangani sesuai standar', 'Penderita DBD yang ditemukan', 100, 'PERCENT', 'RATIO', null, 'DBD'),
    ('741-2008', 'DIARE', 17, '13e', 'Penemuan penderita diare', 'Diarrhoea found', 'Penderita diare yang ditangani', 'Perkiraan penderita diare setahun', 100, 'PERCENT', 'CUMULATIVE', null, 'DIARE'),
    ('741-2008', 'YANDAS_MASKIN', 18, '14', 'Pelayanan kesehatan dasar masyarakat miskin', 'Basic health care of the poor', 'Kunjungan pasien masyarakat miskin di strata satu', 'Seluruh masyarakat miskin', 100, 'PERCENT', 'CUMULATIVE', null, 'YANDAS_MASKIN'),
    ('741-2008', 'RUJUKAN_MASKIN', 19, '15', 'Pelayanan kesehatan rujukan pasien masyarakat miskin', 'Referral care of the poor', 'Pasien masyarakat miskin di strata dua dan tiga', 'Seluruh masyarakat miskin', 100, 'PERCENT', 'CUMULATIVE', null, 'RUJUKAN_MASKIN'),
    ('741-2008', 'GADAR_LEVEL_1', 20, '16', 'Pelayanan gawat darurat level 1 oleh RS', 'Level 1 emergency care by hospitals', 'Sarana dengan gawat darurat level 1', 'Sarana di kabupaten/kota', 100, 'PERCENT', 'LAST', null, 'GADAR'),
    ('741-2008', 'KLB_24_JAM', 21, '17', 'Desa/kelurahan KLB yang diselidiki kurang dari 24 jam', 'Outbreaks investigated within 24 hours', 'KLB diselidiki < 24 jam', 'Seluruh KLB', 100, 'PERCENT', 'RATIO', null, 'KLB'),
    ('741-2008', 'DESA_SIAGA', 22, '18', 'Desa siaga aktif', 'Active alert villages', 'Desa siaga aktif', 'Desa siaga yang dibentuk', 80, 'PERCENT', 'LAST', null, 'DESA_SIAGA');

insert into spm_indicator
    (version, indicator, position, number, name_id, name_en, served, population, target, unit, aggregation, quality_items, concept)
select v.version, s.indicator, s.position, s.position::text, s.name_id, s.name_en,
       case when s.indicator = 'IBU_HAMIL' and v.version = '6-2024' then 'Ibu hamil dengan enam kali pelayanan (K6)'
            when s.indicator = 'IBU_HAMIL' then 'Ibu hamil dengan empat kali pelayanan (K4)'
            else s.served end,
       s.population, 100, 'PERCENT', 'CUMULATIVE',
       case when v.version = '6-2024' then s.items end, s.indicator
from (values ('43-2016'), ('4-2019'), ('6-2024')) v(version)
cross join (values
    ('IBU_HAMIL', 1, 'Pelayanan kesehatan ibu hamil', 'Care of pregnant women', '', 'Sasaran ibu hamil setahun', 19),
    ('IBU_BERSALIN', 2, 'Pelayanan kesehatan ibu bersalin', 'Care at childbirth', 'Ibu bersalin dilayani sesuai standar', 'Sasaran ibu bersalin setahun', 9),
    ('BAYI_BARU_LAHIR', 3, 'Pelayanan kesehatan bayi baru lahir', 'Care of newborns', 'Bayi baru lahir dilayani sesuai standar', 'Sasaran bayi baru lahir setahun', 13),
    ('BALITA', 4, 'Pelayanan kesehatan balita', 'Care of children under five', 'Balita dilayani sesuai standar', 'Sasaran balita setahun', 21),
    ('USIA_PENDIDIKAN_DASAR', 5, 'Pelayanan kesehatan pada usia pendidikan dasar', 'Care at the age of basic education', 'Anak usia pendidikan dasar dilayani sesuai standar', 'Anak usia pendidikan dasar', 18),
    ('USIA_PRODUKTIF', 6, 'Pelayanan kesehatan pada usia produktif', 'Care at working age', 'Orang usia 15-59 tahun diskrining', 'Orang usia 15-59 tahun', 29),
    ('USIA_LANJUT', 7, 'Pelayanan kesehatan pada usia lanjut', 'Care of the elderly', 'Warga usia 60 tahun ke atas diskrining', 'Warga usia 60 tahun ke atas', 13),
    ('HIPERTENSI', 8, 'Pelayanan kesehatan penderita hipertensi', 'Care of people with hypertension', 'Penderita hipertensi dilayani sesuai standar', 'Perkiraan penderita hipertensi', 12),
    ('DIABETES_MELITUS', 9, 'Pelayanan kesehatan penderita diabetes melitus', 'Care of people with diabetes', 'Penderita DM dilayani sesuai standar', 'Perkiraan penderita DM', 13),
    ('ODGJ_BERAT', 10, 'Pelayanan kesehatan orang dengan gangguan jiwa berat', 'Care of people with severe mental disorders', 'ODGJ berat dilayani sesuai standar', 'Perkiraan ODGJ berat', 8),
    ('TERDUGA_TB', 11, 'Pelayanan kesehatan orang terduga tuberkulosis', 'Care of presumptive tuberculosis', 'Orang terduga TB diperiksa', 'Perkiraan orang terduga TB', 15),
    ('RISIKO_HIV', 12, 'Pelayanan kesehatan orang dengan risiko terinfeksi HIV', 'Care of people at risk of HIV', 'Orang berisiko HIV diperiksa', 'Perkiraan orang berisiko HIV', 10)
) s(indicator, position, name_id, name_en, served, population, items);

create trigger spm_version_is_final before update or delete or truncate on spm_version
    for each statement execute function refuse_change();
create trigger spm_indicator_is_final before update or delete or truncate on spm_indicator
    for each statement execute function refuse_change();
