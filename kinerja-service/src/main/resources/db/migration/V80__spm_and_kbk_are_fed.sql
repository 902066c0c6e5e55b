alter table indicator_value
    add column status text constraint indicator_value_status_known check (status in ('ON_TARGET', 'OFF_TARGET')),
    add column completeness numeric constraint indicator_value_completeness_is_a_share check (completeness between 0 and 1),
    add column stale_since timestamptz;
comment on column indicator_value.status is 'Whether the unrounded value meets the target; null without one of them, or where a range is best';
comment on column indicator_value.completeness is 'Share of the months of the period that were reported; null where the figure is no sum over months';
comment on column indicator_value.stale_since is 'Since when its source cannot be asked, so that this is the last thing it said';

update indicator_value v
set status = case when (i.polarity = 'HIGHER_IS_BETTER' and v.value >= v.target)
                       or (i.polarity = 'LOWER_IS_BETTER' and v.value <= v.target) then 'ON_TARGET' else 'OFF_TARGET' end
from indicator i
where i.indicator = v.indicator and i.polarity <> 'RANGE_IS_BEST' and v.value is not null and v.target is not null;

create function enter_spm_into_catalogue() returns trigger language plpgsql as $$
begin
    insert into indicator (indicator, family, name_id, name_en, formula, unit, decimals, polarity, target, source, regulation)
    select 'SPM.' || i.version || '.' || i.indicator, 'SPM', i.name_id, i.name_en,
           'P / S × ' || case i.unit when 'PER_MILLE' then 1000 else 100 end
               || '; P: ' || i.served || '; S: ' || i.population
               || case i.aggregation
                      when 'CUMULATIVE' then '; P is summed over the months, S is the last month''s'
                      when 'RATIO' then '; P and S are summed over the months'
                      else '; P and S are the last month''s' end,
           i.unit, case i.unit when 'PER_MILLE' then 4 else 2 end, 'HIGHER_IS_BETTER', i.target, 'KINERJA', v.regulation
    from spm_indicator i join spm_version v using (version)
    on conflict (indicator) do nothing;
    return null;
end $$;
comment on function enter_spm_into_catalogue is 'The indicators of a new version of the SPM enter the catalogue with it';

create trigger spm_indicator_enters_catalogue after insert on spm_indicator
    for each statement execute function enter_spm_into_catalogue();
-- the ones that are there already: a statement of no rows is a statement too
insert into spm_indicator select * from spm_indicator where false;

insert into indicator (indicator, family, name_id, name_en, formula, unit, decimals, polarity, target, source, regulation) values
    ('KBK.AK', 'KBK', 'Angka kontak', 'Contact rate', 'participants with a contact / registered participants × 1000',
     'PER_MILLE', 2, 'HIGHER_IS_BETTER', 150, 'KINERJA', 'Peraturan BPJS Kesehatan 7/2019'),
    ('KBK.RRNS', 'KBK', 'Rasio rujukan rawat jalan nonspesialistik', 'Non-specialist referral rate',
     'non-specialist referrals / referrals × 100; no referral at all is 0', 'PERCENT', 2, 'LOWER_IS_BETTER', 2, 'KINERJA',
     'Peraturan BPJS Kesehatan 7/2019'),
    ('KBK.RPP', 'KBK', 'Rasio peserta Prolanis terkendali', 'Prolanis participants under control',
     'under control (until 2019: who visited) / registered for Prolanis × 100', 'PERCENT', 2, 'HIGHER_IS_BETTER', 5, 'KINERJA',
     'Peraturan BPJS Kesehatan 7/2019'),
    ('KBK.VALUE', 'KBK', 'Nilai capaian KBK', 'Value of the KBK', '0.4 × rating AK + 0.5 × rating RRNS + 0.1 × rating RPP; from 2020',
     'SCORE', 1, 'HIGHER_IS_BETTER', 4, 'KINERJA', 'Peraturan BPJS Kesehatan 7/2019'),
    ('KBK.PAID_SHARE', 'KBK', 'Persentase kapitasi yang dibayarkan', 'Share of the capitation paid',
     'by the table of the rule in use in the month', 'PERCENT', 1, 'HIGHER_IS_BETTER', 100, 'KINERJA',
     'Peraturan BPJS Kesehatan 7/2019');
