-- A list by a number of a paragraph, on whatever statement.
create index annotation_number on annotation (paragraph, written, id);

-- What waits for an editor, asked for on every page that one opens.
create index annotation_waiting on annotation (held, written, id);

-- The secrets of feeds, hashed, which three tables had in three ways: by what is in the feed, and for one of a kind also
-- of what it is; of the one feed that each person has of a kind, the account.
create table feed_secret (
    word       varchar(20) not null,
    subject    uuid        not null,
    account_id uuid        not null references account (id),
    feed_hash  varchar(64) not null unique,
    made       timestamp with time zone not null,
    primary key (word, subject)
);
create index feed_secret_account on feed_secret (account_id, word);
insert into feed_secret (word, subject, account_id, feed_hash, made)
select 'annotation', account_id, account_id, feed_hash, made from annotation_feed;
insert into feed_secret (word, subject, account_id, feed_hash, made)
select 'notice', account_id, account_id, hash, current_timestamp from notice_feed;
insert into feed_secret (word, subject, account_id, feed_hash, made)
select 'search', id, account_id, feed_hash, saved from saved_search where feed_hash is not null;
drop table annotation_feed;
drop table notice_feed;
alter table saved_search drop column feed_hash;
