-- What people say otherwise than the rules about clauses. Rows are only ever added: a correction that is taken back is
-- followed by a row that says so. Offsets count code points from the beginning of the sentence.

create table correction (
    -- Chosen by the form before it is sent, so that sending it twice makes one correction.
    id                 uuid primary key,
    -- The sentence's. An address never changes; slug is its part, to find all of a statement.
    address            varchar(140) not null references address (address),
    slug               varchar(100) not null,
    -- Counts the rows of a sentence from 1: who corrects says which they had before them.
    version            integer      not null,
    -- CLAUSE: what is said of one clause. SPLIT: which words of the sentence are clauses.
    kind               varchar(16)  not null,
    -- The clause, 6.1b; the sentence, 6.1, for a split.
    ref                varchar(20)  not null,
    -- Whether it takes back what was corrected before, so that the rules count again.
    withdrawn          boolean      not null,
    reason             text         not null,
    author             uuid         not null references account (id),
    made               timestamp with time zone not null,
    -- The text and the rules that it was made on.
    revision           integer      not null,
    words              text         not null,
    rules              varchar(64)  not null,
    -- The clauses of the sentence with it, and without any person's split: 6.1a:0-40,6.1b:45-100
    parts              text         not null,
    derived_parts      text         not null,
    -- What the person says of the clause; caveats as 12-30,44-52.
    type               varchar(16),
    second_type        varchar(16),
    strength           integer,
    direction          varchar(16),
    addressee          text,
    caveats            text,
    -- What the rules said of it at that time.
    derived_type       varchar(16),
    derived_second     varchar(16),
    derived_strength   integer,
    derived_direction  varchar(16),
    derived_addressee  text,
    derived_caveats    text,
    derived_rule       varchar(200),
    derived_confidence varchar(16),
    unique (address, version)
);
create index correction_slug on correction (slug);
