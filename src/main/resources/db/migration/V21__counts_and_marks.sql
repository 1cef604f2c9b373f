-- Two indexes instead of one that was as wide as a third of the table, so that PostgreSQL read the table rather: with what
-- decides who sees a note, and nothing that differs from note to note, it takes a twentieth of the room and counts in a
-- fifth of the time.
create index annotation_counted on annotation
    (slug, paragraph, audience, author, team, hidden, held, withdrawn);

-- The words that notes are about, in the order of the text: each place once, and no further than is shown.
create index annotation_marked on annotation
    (slug, selected, paragraph, target, start_offset, end_offset, anchor_state,
     audience, author, team, hidden, held, withdrawn, id);
drop index annotation_overview;
