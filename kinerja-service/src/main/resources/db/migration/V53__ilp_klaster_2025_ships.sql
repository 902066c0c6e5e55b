insert into instrument (instrument, version, year, region, name_id, name_en, regulation, band_policy, overall_policy, note_id, note_en)
values ('ilp-klaster-2025', 1, 2025, '*', 'PKP menurut klaster integrasi layanan primer 2025', 'PKP by the klaster of integrated primary care 2025',
        'Permenkes 19/2024; Kepmenkes HK.01.07/MENKES/2015/2023', 'ROUND_INT', 'MEAN_OF_BLOCKS',
        'Pembagian klaster mengikuti Permenkes 19/2024 dan Kepmenkes 2015/2023, yang tidak memuat bobot, pita maupun kebijakan kelompok. Pembacaan kami: klaster 2, 3 dan 4 berbobot menurut banyaknya pelayanan SPM (Permenkes 6/2024) di dalamnya, lintas klaster 1; kelompok dari nilai yang dibulatkan dan dari rata-rata komponen. Peringkat dapat memilih kebijakan lain; daerah dapat menyalin dan mengubahnya.',
        'The klaster are those of Permenkes 19/2024 and Kepmenkes 2015/2023, which print neither weights nor bands nor a policy of kelompok. Our reading: klaster 2, 3 and 4 weigh as many as the services of the SPM (Permenkes 6/2024) in them, what crosses klaster weighs 1; the kelompok is of rounded values and of the mean of components. A ranking may choose other policies; a region may copy and change it.');

insert into instrument_node (instrument, version, node, parent, position, kind, name_id, name_en, weight, optional, inpatient_only, regulation, note_id, note_en)
select 'ilp-klaster-2025', 1, node, parent, position, kind, name_id, name_en, weight, node = 'MUTU', node = 'LK_RAWAT_INAP', regulation,
       case when kind = 'KLASTER' and parent = 'PELAYANAN' then 'Bobot ini pembacaan kami: banyaknya pelayanan SPM di dalamnya, paling sedikit 1.' end,
       case when kind = 'KLASTER' and parent = 'PELAYANAN' then 'This weight is our reading: the number of SPM services in it, at least 1.' end
from (values
    ('PKP', null, 1, 'ROOT', 'Penilaian Kinerja Puskesmas', 'Puskesmas performance assessment', 1, null),
    ('PELAYANAN', 'PKP', 1, 'COMPONENT', 'Pelayanan menurut siklus hidup', 'Services along the course of life', 1, 'Permenkes 19/2024'),
    ('MANAJEMEN', 'PKP', 2, 'COMPONENT', 'Manajemen', 'Management', 1, 'Permenkes 19/2024'),
    ('MUTU', 'PKP', 3, 'COMPONENT', 'Mutu pelayanan', 'Quality of services', 1, 'Permenkes 30/2022'),
    ('KLASTER_2', 'PELAYANAN', 1, 'KLASTER', 'Klaster 2: ibu dan anak', 'Klaster 2: mothers and children', 5, 'Kepmenkes HK.01.07/MENKES/2015/2023'),
    ('KLASTER_3', 'PELAYANAN', 2, 'KLASTER', 'Klaster 3: usia dewasa dan lanjut usia', 'Klaster 3: adults and older people', 5, 'Kepmenkes HK.01.07/MENKES/2015/2023'),
    ('KLASTER_4', 'PELAYANAN', 3, 'KLASTER', 'Klaster 4: penanggulangan penyakit menular', 'Klaster 4: control of communicable diseases', 2, 'Kepmenkes HK.01.07/MENKES/2015/2023'),
    ('LINTAS_KLASTER', 'PELAYANAN', 4, 'KLASTER', 'Lintas klaster', 'Across klaster', 1, 'Kepmenkes HK.01.07/MENKES/2015/2023'),
    ('K2_IBU', 'KLASTER_2', 1, 'PROGRAMME', 'Ibu hamil, bersalin dan nifas', 'Pregnancy, birth and the weeks after', 1, null),
    ('K2_BALITA', 'KLASTER_2', 2, 'PROGRAMME', 'Bayi, balita dan anak prasekolah', 'Infants, under-fives and preschool children', 1, null),
    ('K2_SEKOLAH', 'KLASTER_2', 3, 'PROGRAMME', 'Anak usia sekolah dan remaja', 'Schoolchildren and adolescents', 1, null),
    ('K3_DEWASA', 'KLASTER_3', 1, 'PROGRAMME', 'Usia dewasa', 'Adults', 1, null),
    ('K3_LANSIA', 'KLASTER_3', 2, 'PROGRAMME', 'Lanjut usia', 'Older people', 1, null),
    ('K4_MENULAR', 'KLASTER_4', 1, 'PROGRAMME', 'Pencegahan dan pengendalian penyakit menular', 'Prevention and control of communicable diseases', 1, null),
    ('K4_LINGKUNGAN', 'KLASTER_4', 2, 'PROGRAMME', 'Kesehatan lingkungan', 'Environmental health', 1, null),
    ('LK_AKSES', 'LINTAS_KLASTER', 1, 'PROGRAMME', 'Akses dan rujukan', 'Access and referral', 1, null),
    ('LK_GIGI', 'LINTAS_KLASTER', 2, 'PROGRAMME', 'Kesehatan gigi dan mulut', 'Dental health', 1, null),
    ('LK_FARMASI', 'LINTAS_KLASTER', 3, 'PROGRAMME', 'Kefarmasian', 'Pharmacy', 1, null),
    ('LK_LABORATORIUM', 'LINTAS_KLASTER', 4, 'PROGRAMME', 'Laboratorium', 'Laboratory', 1, null),
    ('LK_RAWAT_INAP', 'LINTAS_KLASTER', 5, 'PROGRAMME', 'Rawat inap', 'Inpatient care', 1, null),
    ('KLASTER_1', 'MANAJEMEN', 1, 'KLASTER', 'Klaster 1: manajemen', 'Klaster 1: management', 1, 'Kepmenkes HK.01.07/MENKES/2015/2023'),
    ('K1_INTI', 'KLASTER_1', 1, 'GROUP', 'Manajemen inti Puskesmas', 'Core management', 1, null),
    ('K1_SUMBER_DAYA', 'KLASTER_1', 2, 'GROUP', 'Manajemen sumber daya', 'Management of resources', 1, null),
    ('K1_INFORMASI', 'KLASTER_1', 3, 'GROUP', 'Sistem informasi digital, jejaring dan pemberdayaan', 'Digital information, network and empowerment', 1, null),
    ('MUTU_INPUT', 'MUTU', 1, 'GROUP', 'Mutu: input', 'Quality: input', 1, null),
    ('MUTU_PROSES', 'MUTU', 2, 'GROUP', 'Mutu: proses', 'Quality: process', 1, null),
    ('MUTU_OUTCOME', 'MUTU', 3, 'GROUP', 'Mutu: outcome', 'Quality: outcome', 1, null))
    as branch (node, parent, position, kind, name_id, name_en, weight, regulation);

insert into instrument_node
    (instrument, version, node, parent, position, kind, name_id, name_en, inpatient_only, type, unit, target, bands,
     upstream, aggregation, regulation, note_id, note_en)
select 'ilp-klaster-2025', 1, node, parent, position, 'INDICATOR', name_id, name_en, parent = 'LK_RAWAT_INAP', type, unit,
       target, cast(bands as jsonb), upstream, aggregation, regulation,
       case reading when 'TARGET' then 'Target ini pembacaan kami; daerah menetapkan targetnya sendiri.'
                    when 'BANDS' then 'Jenjang nilai ini pembacaan kami.' end,
       case reading when 'TARGET' then 'This target is our reading; a region sets its own.'
                    when 'BANDS' then 'These bands are our reading.' end
from (values
    ('IBU_HAMIL', 'K2_IBU', 1, 'Pelayanan kesehatan ibu hamil (K6)', 'Antenatal care (K6)', 'COVERAGE', 'PERCENT', 100::numeric, null::text, null::text, 'CUMULATIVE', 'Permenkes 6/2024', null::text),
    ('IBU_BERSALIN', 'K2_IBU', 2, 'Persalinan di fasilitas kesehatan', 'Births in health facilities', 'COVERAGE', 'PERCENT', 100, null, null, 'CUMULATIVE', 'Permenkes 6/2024', null),
    ('BAYI_BARU_LAHIR', 'K2_BALITA', 1, 'Pelayanan kesehatan bayi baru lahir', 'Newborn care', 'COVERAGE', 'PERCENT', 100, null, null, 'CUMULATIVE', 'Permenkes 6/2024', null),
    ('BALITA', 'K2_BALITA', 2, 'Pelayanan kesehatan balita', 'Care of under-fives', 'COVERAGE', 'PERCENT', 100, null, null, 'CUMULATIVE', 'Permenkes 6/2024', null),
    ('STUNTING', 'K2_BALITA', 3, 'Balita pendek (stunting)', 'Stunted under-fives', 'LOWER_IS_BETTER', 'PERCENT', null, '[{"upTo": "14", "included": true, "score": "100"}, {"upTo": "20", "included": true, "score": "75"}, {"upTo": "30", "included": true, "score": "50"}, {"score": "25"}]', null, 'LAST', 'Perpres 72/2021', 'BANDS'),
    ('USIA_PENDIDIKAN', 'K2_SEKOLAH', 1, 'Skrining usia pendidikan dasar', 'Children of primary education screened', 'COVERAGE', 'PERCENT', 100, null, null, 'CUMULATIVE', 'Permenkes 6/2024', null),
    ('PENYULUHAN_REMAJA', 'K2_SEKOLAH', 2, 'Penyuluhan kesehatan remaja di sekolah', 'Health education of adolescents in schools', 'COUNT', 'TIMES', 6, null, null, 'CUMULATIVE', 'Pedoman Penilaian Kinerja Puskesmas 2006', 'TARGET'),
    ('USIA_PRODUKTIF', 'K3_DEWASA', 1, 'Skrining usia produktif', 'People of working age screened', 'COVERAGE', 'PERCENT', 100, null, null, 'CUMULATIVE', 'Permenkes 6/2024', null),
    ('HIPERTENSI', 'K3_DEWASA', 2, 'Penderita hipertensi dilayani', 'Hypertension patients served', 'COVERAGE', 'PERCENT', 100, null, null, 'CUMULATIVE', 'Permenkes 6/2024', null),
    ('DIABETES', 'K3_DEWASA', 3, 'Penderita diabetes melitus dilayani', 'Diabetes patients served', 'COVERAGE', 'PERCENT', 100, null, null, 'CUMULATIVE', 'Permenkes 6/2024', null),
    ('ODGJ', 'K3_DEWASA', 4, 'Orang dengan gangguan jiwa berat dilayani', 'People with severe mental disorder served', 'COVERAGE', 'PERCENT', 100, null, null, 'CUMULATIVE', 'Permenkes 6/2024', null),
    ('USIA_LANJUT', 'K3_LANSIA', 1, 'Skrining usia lanjut', 'Older people screened', 'COVERAGE', 'PERCENT', 100, null, null, 'CUMULATIVE', 'Permenkes 6/2024', null),
    ('TERDUGA_TB', 'K4_MENULAR', 1, 'Terduga tuberkulosis dilayani', 'Suspected tuberculosis served', 'COVERAGE', 'PERCENT', 100, null, null, 'CUMULATIVE', 'Permenkes 6/2024', null),
    ('RISIKO_HIV', 'K4_MENULAR', 2, 'Orang dengan risiko HIV diperiksa', 'People at risk of HIV tested', 'COVERAGE', 'PERCENT', 100, null, null, 'CUMULATIVE', 'Permenkes 6/2024', null),
    ('AIR_MINUM', 'K4_LINGKUNGAN', 1, 'Sarana air minum diinspeksi', 'Drinking-water facilities inspected', 'COVERAGE', 'PERCENT', 60, null, null, 'CUMULATIVE', 'Permenkes 2/2023', 'TARGET'),
    ('KONTAK', 'LK_AKSES', 1, 'Angka kontak', 'Contact rate', 'RANGE', 'PER_MILLE', null, '[{"upTo": "140", "included": false, "score": "25"}, {"upTo": "145", "included": false, "score": "50"}, {"upTo": "150", "included": false, "score": "75"}, {"upTo": "250", "included": true, "score": "100"}, {"score": "75"}]', null, 'RATIO', 'Peraturan BPJS Kesehatan 7/2019', 'BANDS'),
    ('RRNS', 'LK_AKSES', 2, 'Rasio rujukan rawat jalan kasus non spesialistik', 'Referrals that needed no specialist', 'LOWER_IS_BETTER', 'PERCENT', null, '[{"upTo": "2", "included": true, "score": "100"}, {"upTo": "2.5", "included": true, "score": "75"}, {"upTo": "3", "included": true, "score": "50"}, {"score": "25"}]', null, 'RATIO', 'Peraturan BPJS Kesehatan 7/2019', 'BANDS'),
    ('GIGI_TAMBAL', 'LK_GIGI', 1, 'Rasio gigi tetap ditambal terhadap dicabut', 'Fillings to extractions of permanent teeth', 'RATIO_ABOVE', 'RATIO', null, '[{"upTo": "0.5", "included": true, "score": "50"}, {"upTo": "1", "included": true, "score": "75"}, {"score": "100"}]', null, 'RATIO', 'Permenkes 89/2015', 'BANDS'),
    ('OBAT_TERSEDIA', 'LK_FARMASI', 1, 'Ketersediaan obat indikator', 'Indicator medicines available', 'COVERAGE', 'PERCENT', 85, null, null, 'LAST', 'Permenkes 74/2016', 'TARGET'),
    ('LAB_JENIS', 'LK_LABORATORIUM', 1, 'Kesesuaian jenis pemeriksaan laboratorium', 'Laboratory tests of the standard list offered', 'COVERAGE', 'PERCENT', 60, null, null, 'LAST', 'Permenkes 37/2012', 'TARGET'),
    ('RI_BOR', 'LK_RAWAT_INAP', 1, 'Pemakaian tempat tidur (BOR)', 'Bed occupancy rate', 'BED', 'PERCENT', null, '[{"upTo": "5", "included": false, "score": "25"}, {"upTo": "10", "included": false, "score": "75"}, {"upTo": "60", "included": true, "score": "100"}, {"upTo": "80", "included": true, "score": "75"}, {"score": "50"}]', 'BOR', 'RATIO', 'Depkes RI 2005', 'BANDS'),
    ('MAN_PERENCANAAN', 'K1_INTI', 1, 'Perencanaan (RUK, RPK)', 'Planning of proposals and execution', 'SCORE', 'SCORE', null, null, null, 'LAST', 'Permenkes 44/2016', null),
    ('MAN_LOKMIN', 'K1_INTI', 2, 'Lokakarya mini', 'Mini workshops', 'SCORE', 'SCORE', null, null, null, 'LAST', 'Permenkes 44/2016', null),
    ('MAN_PENILAIAN', 'K1_INTI', 3, 'Penilaian kinerja', 'Performance assessment', 'SCORE', 'SCORE', null, null, null, 'LAST', 'Permenkes 44/2016', null),
    ('MAN_SDM', 'K1_SUMBER_DAYA', 1, 'Sumber daya manusia', 'Staff', 'SCORE', 'SCORE', null, null, null, 'LAST', 'Kepmenkes HK.01.07/MENKES/2015/2023', null),
    ('MAN_SARANA', 'K1_SUMBER_DAYA', 2, 'Sarana, prasarana dan perbekalan', 'Premises, equipment and supplies', 'SCORE', 'SCORE', null, null, null, 'LAST', 'Kepmenkes HK.01.07/MENKES/2015/2023', null),
    ('MAN_KEUANGAN', 'K1_SUMBER_DAYA', 3, 'Keuangan dan aset', 'Finances and assets', 'SCORE', 'SCORE', null, null, null, 'LAST', 'Kepmenkes HK.01.07/MENKES/2015/2023', null),
    ('MAN_DIGITAL', 'K1_INFORMASI', 1, 'Sistem informasi digital', 'Digital information system', 'SCORE', 'SCORE', null, null, null, 'LAST', 'Kepmenkes HK.01.07/MENKES/2015/2023', null),
    ('MAN_JEJARING', 'K1_INFORMASI', 2, 'Jejaring dan pemberdayaan masyarakat', 'Network and community empowerment', 'SCORE', 'SCORE', null, null, null, 'LAST', 'Kepmenkes HK.01.07/MENKES/2015/2023', null),
    ('MUTU_TIM', 'MUTU_INPUT', 1, 'Tim mutu ditetapkan', 'Quality team appointed', 'BINARY', 'SCORE', null, null, null, 'LAST', 'Permenkes 30/2022', null),
    ('MUTU_INM', 'MUTU_PROSES', 1, 'Pelaporan indikator nasional mutu', 'National quality indicators reported', 'SCORE', 'SCORE', null, null, null, 'LAST', 'Permenkes 30/2022', null),
    ('MUTU_IKM', 'MUTU_OUTCOME', 1, 'Indeks kepuasan masyarakat (IKM)', 'Community satisfaction index (IKM)', 'IKM', 'SCORE', null, '[{"upTo": "65.00", "included": false, "score": "0"}, {"upTo": "76.61", "included": false, "score": "4"}, {"upTo": "88.31", "included": false, "score": "7"}, {"score": "10"}]', 'IKM', 'RATIO', 'Permenpan-RB 14/2017', 'BANDS'))
    as row (node, parent, position, name_id, name_en, type, unit, target, bands, upstream, aggregation, regulation, reading);
