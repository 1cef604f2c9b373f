-- What an index has to follow: one row per subject, written in the transaction of its change, with a number from
-- content_version. Each instance follows from a cursor of its own.
create table search_change (
    number  bigint       primary key,
    kind    varchar(20)  not null,
    subject varchar(200) not null,
    unique (kind, subject)
);

-- Tells this database from every other: an index that was derived from another one is not used.
create table search_origin (
    id     integer primary key,
    origin uuid    not null
);
insert into search_origin (id, origin) values (1, gen_random_uuid());
