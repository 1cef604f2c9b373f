-- The second factor of an account. Its secret has to be read to compute a code, so it is kept as it is, in hexadecimal.
create table second_factor (
    account_id uuid primary key references account (id),
    secret     varchar(40) not null,
    since      timestamp with time zone not null,
    -- The step of the code that was used last: none of it or before is taken again.
    last_step  bigint      not null
);

-- What is good for one sign-in each when the device with the secret is not at hand; kept hashed.
create table recovery_code (
    account_id uuid        not null references second_factor (account_id) on delete cascade,
    hash       varchar(64) not null,
    primary key (account_id, hash)
);

-- Sessions from before do not say whose they are where it can be looked up, so no list of them would be whole.
delete from spring_session;

-- Where accounts have signed in from, hashed, so that a sign-in from elsewhere can be told.
create table sign_in_place (
    account_id uuid        not null references account (id),
    place      varchar(64) not null,
    used       timestamp with time zone not null,
    primary key (account_id, place)
);

-- A notice of a sign-in is of no note; where it was stands beside it.
alter table notice alter column annotation_id drop not null;
create table sign_in_notice (
    notice_id uuid primary key references notice (id),
    browser   varchar(40),
    system    varchar(40),
    network   varchar(50) not null
);
