-- What was kept of a note tells its history only to those who could have read it then.

-- Whether the note was hidden, or waited for an editor, while it said so; also what was kept before an editor hid it.
alter table annotation_revision add column withheld boolean default false not null;
-- Of former times no row tells when just that was: where an editor ever decided, nothing is told.
update annotation_revision set withheld = true
where annotation_id in (select id from annotation where held or hidden is not null)
   or cast(annotation_id as varchar(36)) in
      (select subject from audit
       where action in ('annotation-hidden', 'annotation-restored', 'annotation-released'));

-- For whom the note was when somebody said where it stands: the reason is for them.
alter table annotation_status add column audience varchar(16) default 'ONLY_ME' not null;
alter table annotation_status add column team uuid references team (id);
-- A note that was never for others than now leaves no doubt for whom its reasons were.
update annotation_status
set audience = (select a.audience from annotation a where a.id = annotation_status.annotation_id),
    team = (select a.team from annotation a where a.id = annotation_status.annotation_id)
where not exists
    (select 1 from annotation_revision r join annotation n on n.id = r.annotation_id
     where r.annotation_id = annotation_status.annotation_id
       and (r.audience <> n.audience or r.team is distinct from n.team));
