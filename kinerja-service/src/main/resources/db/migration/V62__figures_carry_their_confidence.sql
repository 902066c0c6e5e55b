alter table upstream_figure
    add column confidence_level int,
    add column confidence_lower numeric,
    add column confidence_upper numeric,
    add constraint upstream_figure_confidence_is_whole check (
        num_nulls(confidence_level, confidence_lower, confidence_upper) in (0, 3)),
    add constraint upstream_figure_confidence_not_reversed check (confidence_lower <= confidence_upper);
comment on column upstream_figure.confidence_lower is 'How far sampling alone could move the value down, in its own unit; null where the upstream gives none';
