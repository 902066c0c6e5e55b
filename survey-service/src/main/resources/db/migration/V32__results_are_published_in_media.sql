create table media_publication (
    facility     text not null,
    survey       uuid not null,
    publication  uuid not null,
    edition      integer not null,
    medium       text not null,
    published_on date not null,
    place        text not null,
    withdrawn    boolean not null,
    version      integer not null,
    constraint media_publication_key primary key (facility, survey, publication),
    constraint media_publication_of_survey foreign key (facility, survey) references survey (facility, survey),
    constraint media_publication_medium_is_known
        check (medium in ('PRINT', 'WEBSITE', 'SOCIAL_MEDIA', 'APP', 'BILLBOARD'))
);
comment on table media_publication is 'Where and when the result of a survey was made public';
comment on column media_publication.edition is 'The published edition of the survey it showed';
comment on column media_publication.withdrawn is 'Tombstone: entered in error, counts nowhere, and the id is never accepted again';
