-- Which words of a sentence had which ref under which rules, so that other rules find the refs that were given before.
-- Rows are only ever added, for a revision or for rules that had none. Offsets count code points from the beginning of
-- the sentence.

create table clause_ref (
    -- The sentence's.
    address  varchar(140) not null references address (address),
    slug     varchar(100) not null,
    revision integer      not null,
    rules    varchar(64)  not null,
    words    text         not null,
    -- 6.1a:0-40,6.1b:45-100
    parts    text         not null,
    kept     timestamp with time zone not null,
    primary key (address, revision, rules)
);
create index clause_ref_slug on clause_ref (slug, rules);
