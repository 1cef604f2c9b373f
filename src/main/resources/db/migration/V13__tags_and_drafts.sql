-- Tags that editors look after, in sets of one colour. Any other tag is free.
create table tag_set (
    id          uuid primary key,
    name        varchar(120) not null,
    -- In the form in which two names that look the same are the same.
    name_key    varchar(400) not null unique,
    description text         not null,
    colour      varchar(16)  not null,
    version     integer      not null
);

create table tag (
    tag_key     varchar(400) primary key,
    label       varchar(120) not null,
    tag_set     uuid         not null references tag_set (id),
    description text         not null
);
create index tag_of_set on tag (tag_set);

-- What a note is tagged with now, as its author wrote it; earlier tags stand in annotation_revision.
create table annotation_tag (
    annotation_id uuid         not null references annotation (id),
    place         integer      not null,
    tag_key       varchar(400) not null,
    label         varchar(120) not null,
    primary key (annotation_id, tag_key)
);
create index annotation_tag_key on annotation_tag (tag_key);

-- What somebody is writing and has not saved as a note yet. Nobody else ever sees it.
create table annotation_draft (
    account_id   uuid         not null references account (id),
    -- An address for a new note, the id of a note that is revised or answered.
    place        varchar(160) not null,
    body         text         not null,
    audience     varchar(16)  not null,
    team         uuid,
    motivation   varchar(16)  not null,
    -- A line each.
    tags         text         not null,
    chosen       varchar(20)  not null,
    start_offset integer,
    end_offset   integer,
    quote        text         not null,
    -- Of the note that is revised, as its author had it before them.
    version      integer,
    updated      timestamp with time zone not null,
    primary key (account_id, place)
);
