-- Who people are. A deleted account's row stays, without its names and its password, so that what it wrote keeps an
-- author; names are freed.
create table account (
    id           uuid primary key,
    -- To sign in with: in lower case, normalised, so that unique means unique whatever the case.
    name         varchar(100) unique,
    -- Shown to others; display_key is its lower-case, normalised form, so that nobody can pass for someone else.
    display_name varchar(100) not null,
    display_key  varchar(200) unique,
    role         varchar(16)  not null,
    -- None until its owner has chosen one.
    password     varchar(255),
    enabled      boolean      not null,
    created      timestamp with time zone not null,
    deleted      timestamp with time zone,
    -- Grows when every session of the account has to end; a session carries the value it began with.
    stamp        integer      not null,
    version      bigint       not null
);

-- One row. Whoever changes who is an administrator locks it first, so that two who demote each other, or two who open
-- the set-up link at once, come one after the other. The set-up link's token is kept hashed.
create table administration (
    id         integer primary key,
    setup_hash varchar(64)
);
insert into administration (id, setup_hash) values (1, null);

-- Links to choose a new password: made by an administrator, dead after one use, kept hashed.
create table reset_link (
    account_id uuid primary key references account (id),
    hash       varchar(64) not null unique,
    expires    timestamp with time zone not null
);
