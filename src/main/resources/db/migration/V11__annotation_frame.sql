-- What a note is for, for whom, where it stands in the text, what it answers and what has become of it.

alter table annotation add column motivation varchar(16) default 'COMMENT' not null;
-- The team that reads it, if its audience is a team.
alter table annotation add column team uuid;

-- The note that it answers, and the one that the thread began with.
alter table annotation add column parent uuid references annotation (id);
alter table annotation add column thread uuid references annotation (id);
create index annotation_thread on annotation (thread, written);

-- The words that it is about, as code points of the paragraph's text; none if it is about the whole of its target.
alter table annotation add column clause varchar(20);
alter table annotation add column start_offset integer;
alter table annotation add column end_offset integer;
alter table annotation add column quote text;
alter table annotation add column prefix text;
alter table annotation add column suffix text;
-- Of the text of its target, to see whether that has changed.
alter table annotation add column element_hash varchar(64);
-- The revision of the statement that it was last placed on.
alter table annotation add column anchored integer;
alter table annotation add column anchor_state varchar(16) default 'IN_PLACE' not null;

-- When an editor hid it and why; held waits for an editor before others see it.
alter table annotation add column hidden timestamp with time zone;
alter table annotation add column hidden_reason text;
alter table annotation add column held boolean default false not null;

alter table annotation add column status varchar(16) default 'OPEN' not null;
alter table annotation add column status_reason text;
alter table annotation add column status_by uuid references account (id);
alter table annotation add column status_since timestamp with time zone;

alter table annotation_revision add column motivation varchar(16) default 'COMMENT' not null;
alter table annotation_revision add column team uuid;
alter table annotation_revision add column tags text default '' not null;
