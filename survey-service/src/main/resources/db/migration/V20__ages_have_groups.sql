create table age_group (
    age_group text not null,
    lowest    smallint not null,
    highest   smallint not null,
    constraint age_group_key primary key (age_group),
    constraint age_group_is_a_range check (lowest between 0 and highest)
);
comment on table age_group is 'Forms ask the age in years; breakdowns report it by the age categories of Depkes RI 2009. Labels and order are in code_value, list AGE_GROUP';

insert into age_group (age_group, lowest, highest) values
    ('0-16', 0, 16),
    ('17-25', 17, 25),
    ('26-35', 26, 35),
    ('36-45', 36, 45),
    ('46-55', 46, 55),
    ('56-65', 56, 65),
    ('66+', 66, 120);

insert into code_value (list, code, position, label_id, label_en) values
    ('AGE_GROUP', '0-16', 1, '0 sampai 16 tahun', '0 to 16 years'),
    ('AGE_GROUP', '17-25', 2, '17 sampai 25 tahun', '17 to 25 years'),
    ('AGE_GROUP', '26-35', 3, '26 sampai 35 tahun', '26 to 35 years'),
    ('AGE_GROUP', '36-45', 4, '36 sampai 45 tahun', '36 to 45 years'),
    ('AGE_GROUP', '46-55', 5, '46 sampai 55 tahun', '46 to 55 years'),
    ('AGE_GROUP', '56-65', 6, '56 sampai 65 tahun', '56 to 65 years'),
    ('AGE_GROUP', '66+', 7, '66 tahun ke atas', '66 years and over');
