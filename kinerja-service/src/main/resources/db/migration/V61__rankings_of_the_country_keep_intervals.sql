alter table ranking drop constraint ranking_region_exists;
alter table ranking add column kemendagri text collate "C"
    generated always as (case when region <> 'ID' then region end) stored
    constraint ranking_region_exists references region;
comment on column ranking.region is 'Kemendagri code, or ID for the country';
create index ranking_by_exact_region on ranking (region, period_start, period_end, instrument, created_at desc);

alter table ranking_entry
    add column inpatient boolean,
    add column form_version bigint,
    add column ikm_level int,
    add column ikm_lower numeric,
    add column ikm_upper numeric,
    add column best_kelompok text constraint ranking_entry_best_known check (best_kelompok in ('I', 'II', 'III')),
    add column best_rank int,
    add column best_position int,
    add column worst_kelompok text constraint ranking_entry_worst_known check (worst_kelompok in ('I', 'II', 'III')),
    add column worst_rank int,
    add column worst_position int,
    add column interval_reason text,
    add constraint ranking_entry_interval_is_whole check (
        num_nulls(best_kelompok, best_rank, best_position, worst_kelompok, worst_rank, worst_position) in (0, 6)),
    add constraint ranking_entry_interval_holds_position check (best_position <= position and position <= worst_position);
comment on column ranking_entry.form_version is 'Version of the verified form that was counted; null in rankings that kept their trees instead';
comment on column ranking_entry.inpatient is 'Whether it had beds on the last day of the period, as the register knew then';
comment on column ranking_entry.best_position is 'Where it would stand with the most favourable IKM of its confidence interval, all others as they are';
comment on column ranking_entry.interval_reason is 'Why there is no interval; null where there is one';
comment on table ranking_explanation is 'Trees of rankings made before forms were kept; later ones are explained from form, pulls and instrument';
drop index ranking_entry_by_place;
create unique index ranking_entry_by_place on ranking_entry (ranking, display_order);
create index ranking_entry_by_kelompok on ranking_entry (ranking, kelompok, display_order);
