-- Searches that people keep under a name.
create table saved_search (
    -- Chosen by the form before it is sent, so that sending it twice keeps one search.
    id         uuid primary key,
    account_id uuid         not null references account (id),
    name       varchar(200) not null,
    -- What asks for it, as it stands behind the question mark of its address.
    query      text         not null,
    saved      timestamp with time zone not null,
    -- Of the secret in the address of its feed; none if it has no feed.
    feed_hash  varchar(64)  unique
);
create index saved_search_account on saved_search (account_id, saved);
