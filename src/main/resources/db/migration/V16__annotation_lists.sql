-- Lists of annotations: in the order in which they are shown, so that a page of them is read and no more.
drop index annotation_place;
create index annotation_place on annotation (slug, paragraph, written, id);
drop index annotation_author;
create index annotation_author on annotation (author, written, id);
create index annotation_written on annotation (written, id);

-- The secret address by which somebody reads in a feed what they may see.
create table annotation_feed (
    account_id uuid        primary key references account (id),
    -- Of the secret.
    feed_hash  varchar(64) not null unique,
    made       timestamp with time zone not null
);
