create table survey_reading (
    region text collate "C" not null,
    topic text not null constraint survey_reading_topic_known check (topic in ('COMPLAINTS', 'WAITING_TIMES', 'PUBLICATION')),
    period_start date not null,
    period_end date not null constraint survey_reading_ends_after_start check (period_end >= period_start),
    etag text,
    figures jsonb not null,
    fetched_at timestamptz not null,
    checked_at timestamptz not null constraint survey_reading_checked_after_fetched check (checked_at >= fetched_at),
    constraint survey_reading_pk primary key (region, topic, period_start, period_end)
);
comment on table survey_reading is 'The last that survey-service said of complaints, waiting times and publication; never computed here';
comment on column survey_reading.figures is '{facility: [figure]}';
