-- Which opening of the form kept a draft and how many it had sent: another one that did not show it does not write over it.
alter table annotation_draft add column sitting uuid;
alter table annotation_draft add column turn integer default 0 not null;
