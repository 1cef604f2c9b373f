-- Indexes for 100,000 notes on one statement, each in the order of a list or with all that is counted.

-- The thread of a note, itself if it answers none, and when that began: so a thread stands together in its paragraph.
alter table annotation add column root uuid;
alter table annotation add column began timestamp with time zone;
update annotation set root = id, began = written where thread is null;
update annotation a set root = a.thread, began = (select f.written from annotation f where f.id = a.thread)
where a.thread is not null;
alter table annotation alter column root set not null;
alter table annotation alter column began set not null;
drop index annotation_place;
create index annotation_place on annotation (slug, paragraph, began, root, written, id);

-- What decides who sees a note and which words it is about: so the notes of a statement are counted, and their words
-- marked, without reading one.
create index annotation_overview on annotation
    (slug, paragraph, audience, author, team, hidden, held, withdrawn,
     target, start_offset, end_offset, selected, anchor_state, id);

-- A list by each of these.
create index annotation_paragraph on annotation (slug, paragraph, written, id);
create index annotation_statement on annotation (slug, written, id);
create index annotation_of_team on annotation (team, written, id);
create index annotation_in_status on annotation (status, written, id);
create index annotation_motivation on annotation (motivation, written, id);
create index annotation_audience on annotation (audience, written, id);

-- When its note was written: a list by a tag has its order in an index of its own.
alter table annotation_tag add column written timestamp with time zone;
update annotation_tag t set written = (select a.written from annotation a where a.id = t.annotation_id);
alter table annotation_tag alter column written set not null;
drop index annotation_tag_key;
create index annotation_tag_key on annotation_tag (tag_key, written, annotation_id);
