-- SPDX-FileCopyrightText: 2026 The Zhiyin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 1: the first book. Moments are milliseconds since 1970 in UTC, dates ISO text, money minor units of the
-- currency beside it, quantities millionths. Identifiers: upper 15 bits replica, lower 48 a count shared by all kinds.

CREATE TABLE book_info (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE replica (
    number INTEGER PRIMARY KEY,
    created_at INTEGER NOT NULL,
    next_count INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE user_account (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    branch TEXT,
    state TEXT NOT NULL DEFAULT 'active',
    created_at INTEGER NOT NULL,
    rev INTEGER NOT NULL DEFAULT 1
) STRICT;

-- A passphrase that is reset brings a new pair; heads signed before are checked with the old one.
CREATE TABLE user_sign_key (
    user_id INTEGER NOT NULL REFERENCES user_account (id),
    key BLOB NOT NULL,
    since INTEGER NOT NULL,
    PRIMARY KEY (user_id, key)
) STRICT, WITHOUT ROWID;

-- The journal: one chain a replica; the values are sealed, the chain hashes the ciphertext.
CREATE TABLE journal_entry (
    replica INTEGER NOT NULL,
    n INTEGER NOT NULL,
    at INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    entity TEXT NOT NULL,
    entity_id INTEGER NOT NULL,
    client_id INTEGER,
    action TEXT NOT NULL,
    backdated INTEGER NOT NULL DEFAULT 0,
    import_id INTEGER,
    policy_version TEXT,
    sealed BLOB NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (replica, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_entry_by_entity ON journal_entry (entity_id);
CREATE INDEX journal_entry_by_client ON journal_entry (client_id) WHERE client_id IS NOT NULL;
CREATE INDEX journal_entry_by_import ON journal_entry (import_id) WHERE import_id IS NOT NULL;

CREATE TABLE journal_head (
    replica INTEGER NOT NULL,
    n INTEGER NOT NULL,
    hash BLOB NOT NULL,
    user_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (replica, n)
) STRICT, WITHOUT ROWID;

-- Erasing a client destroys this key and with it what the journal says of the client.
CREATE TABLE client_key (
    client_id INTEGER PRIMARY KEY,
    key BLOB NOT NULL
) STRICT;

CREATE TABLE policy_document (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    effective TEXT NOT NULL,
    state TEXT NOT NULL,
    source TEXT NOT NULL,
    json TEXT NOT NULL,
    reason TEXT NOT NULL,
    set_by INTEGER NOT NULL REFERENCES user_account (id),
    set_at INTEGER NOT NULL,
    approved_by INTEGER REFERENCES user_account (id),
    approved_at INTEGER,
    UNIQUE (name, version)
) STRICT;

CREATE TABLE questionnaire (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    version INTEGER NOT NULL,
    effective TEXT NOT NULL,
    state TEXT NOT NULL,
    json TEXT NOT NULL,
    reason TEXT NOT NULL,
    set_by INTEGER NOT NULL REFERENCES user_account (id),
    set_at INTEGER NOT NULL,
    approved_by INTEGER REFERENCES user_account (id),
    approved_at INTEGER,
    UNIQUE (code, version)
) STRICT;

-- Whatever waits for a second person.
CREATE TABLE request (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    asked_by INTEGER NOT NULL REFERENCES user_account (id),
    asked_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    summary TEXT NOT NULL,
    payload TEXT NOT NULL,
    client_id INTEGER,
    branch TEXT,
    reason TEXT,
    expires_at INTEGER,
    decided_by INTEGER REFERENCES user_account (id),
    decided_at INTEGER,
    decided_reason TEXT
) STRICT;
CREATE INDEX request_open ON request (state) WHERE state = 'waiting';

CREATE TABLE import_run (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    file TEXT NOT NULL,
    at INTEGER NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user_account (id),
    read_count INTEGER NOT NULL DEFAULT 0,
    added INTEGER NOT NULL DEFAULT 0,
    updated INTEGER NOT NULL DEFAULT 0,
    skipped INTEGER NOT NULL DEFAULT 0,
    rejected INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL
) STRICT;

-- tier, risk_level, risk_valid_until, stage and total_assets repeat what their own tables hold, so that the list of
-- clients reads one row each; the desks that write those tables write these in the same transaction.
CREATE TABLE client (
    id INTEGER PRIMARY KEY,
    external_id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    gender TEXT,
    birth_date TEXT,
    language TEXT,
    occupation TEXT,
    employer TEXT,
    family_status TEXT,
    branch TEXT,
    advisor_id INTEGER REFERENCES user_account (id),
    segment_need TEXT,
    opened_on TEXT,
    stage TEXT NOT NULL,
    stage_since TEXT NOT NULL,
    closed_on TEXT,
    deceased_on TEXT,
    trades_per_year INTEGER,
    currency TEXT NOT NULL,
    referrer TEXT,
    note TEXT,
    tier TEXT,
    risk_level INTEGER,
    risk_valid_until TEXT,
    churn_score INTEGER,
    total_assets INTEGER,
    state TEXT NOT NULL DEFAULT 'live',
    merged_into INTEGER REFERENCES client (id),
    import_id INTEGER,
    created_at INTEGER NOT NULL,
    rev INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX client_by_advisor ON client (advisor_id);
CREATE INDEX client_by_referrer ON client (referrer) WHERE referrer IS NOT NULL;

CREATE TABLE client_document (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    type TEXT NOT NULL,
    number_sealed BLOB NOT NULL,
    number_index BLOB NOT NULL,
    expires_on TEXT,
    ended_at INTEGER
) STRICT;
CREATE INDEX client_document_by_client ON client_document (client_id);
CREATE INDEX client_document_by_number ON client_document (number_index);

-- kind: card or account.
CREATE TABLE client_account (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    kind TEXT NOT NULL,
    number_sealed BLOB NOT NULL,
    number_index BLOB NOT NULL,
    ended_at INTEGER
) STRICT;
CREATE INDEX client_account_by_client ON client_account (client_id);
CREATE INDEX client_account_by_number ON client_account (number_index);

-- kind: phone, email or address.
CREATE TABLE client_channel (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    ended_at INTEGER
) STRICT;
CREATE INDEX client_channel_by_client ON client_channel (client_id);

CREATE TABLE client_finance (
    client_id INTEGER NOT NULL REFERENCES client (id),
    as_of TEXT NOT NULL,
    currency TEXT NOT NULL,
    annual_income INTEGER,
    cash INTEGER,
    deposits INTEGER,
    real_estate INTEGER,
    equities INTEGER,
    funds INTEGER,
    insurance INTEGER,
    other_assets INTEGER,
    mortgage INTEGER,
    car_loan INTEGER,
    credit_card_debt INTEGER,
    other_liabilities INTEGER,
    annual_contribution INTEGER,
    PRIMARY KEY (client_id, as_of)
) STRICT, WITHOUT ROWID;

-- Stages are intervals: to_date is the day on which the next one begins.
CREATE TABLE client_stage (
    client_id INTEGER NOT NULL REFERENCES client (id),
    from_date TEXT NOT NULL,
    to_date TEXT,
    stage TEXT NOT NULL,
    origin TEXT NOT NULL,
    PRIMARY KEY (client_id, from_date)
) STRICT, WITHOUT ROWID;

CREATE TABLE product (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    class TEXT NOT NULL,
    risk_level INTEGER NOT NULL,
    regime TEXT NOT NULL,
    issuer_risk_level INTEGER,
    currency TEXT NOT NULL,
    term_days INTEGER,
    liquidity TEXT,
    fee_text TEXT,
    benchmark_text TEXT,
    disclosed_on TEXT,
    import_id INTEGER,
    rev INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE holding (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    product_id INTEGER NOT NULL REFERENCES product (id),
    as_of TEXT NOT NULL,
    quantity INTEGER,
    market_value INTEGER NOT NULL,
    cost INTEGER,
    currency TEXT NOT NULL,
    import_id INTEGER,
    UNIQUE (client_id, as_of, product_id)
) STRICT;

CREATE TABLE client_transaction (
    id INTEGER PRIMARY KEY,
    external_id TEXT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    on_date TEXT NOT NULL,
    kind TEXT NOT NULL,
    product_id INTEGER REFERENCES product (id),
    quantity INTEGER,
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    balance_after INTEGER,
    note TEXT,
    import_id INTEGER
) STRICT;
-- With the kind, so that trades are counted without a look at the rows.
CREATE INDEX client_transaction_by_client ON client_transaction (client_id, on_date, kind);
CREATE UNIQUE INDEX client_transaction_by_external ON client_transaction (external_id) WHERE external_id IS NOT NULL;

CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    external_id TEXT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    at INTEGER NOT NULL,
    channel TEXT NOT NULL,
    purpose TEXT,
    summary TEXT,
    satisfaction INTEGER,
    user_id INTEGER REFERENCES user_account (id),
    import_id INTEGER
) STRICT;
CREATE INDEX contact_by_client ON contact (client_id, at);
CREATE INDEX contact_by_time ON contact (at, satisfaction, client_id);
CREATE UNIQUE INDEX contact_by_external ON contact (external_id) WHERE external_id IS NOT NULL;

CREATE TABLE survey (
    id INTEGER PRIMARY KEY,
    client_id INTEGER REFERENCES client (id),
    at INTEGER NOT NULL,
    rating INTEGER NOT NULL,
    recommend INTEGER,
    dimension TEXT,
    comment TEXT,
    import_id INTEGER
) STRICT;
CREATE INDEX survey_by_time ON survey (at, rating, client_id);

-- rate_parts: units of to_currency for a billion units of from_currency.
CREATE TABLE exchange_rate (
    on_date TEXT NOT NULL,
    from_currency TEXT NOT NULL,
    to_currency TEXT NOT NULL,
    rate_parts INTEGER NOT NULL,
    import_id INTEGER,
    PRIMARY KEY (from_currency, to_currency, on_date)
) STRICT, WITHOUT ROWID;

CREATE TABLE assessment (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    questionnaire_code TEXT NOT NULL,
    questionnaire_version INTEGER NOT NULL,
    answers TEXT NOT NULL,
    score INTEGER NOT NULL,
    level INTEGER NOT NULL,
    signed_on TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user_account (id),
    policy_version TEXT
) STRICT;
CREATE INDEX assessment_by_client ON assessment (client_id, signed_on);

CREATE TABLE tier_run (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL,
    at INTEGER NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user_account (id),
    policy_version TEXT NOT NULL,
    evaluated INTEGER NOT NULL,
    upgraded INTEGER NOT NULL,
    downgraded INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    not_evaluated INTEGER NOT NULL
) STRICT;

-- Where a client stands between runs; lower_since and lower_runs carry the hysteresis.
CREATE TABLE tier_standing (
    client_id INTEGER PRIMARY KEY REFERENCES client (id),
    held TEXT NOT NULL,
    held_since TEXT NOT NULL,
    lower_since TEXT,
    lower_runs INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE tier_history (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    day TEXT NOT NULL,
    from_tier TEXT,
    to_tier TEXT NOT NULL,
    earned TEXT NOT NULL,
    figures TEXT NOT NULL,
    policy_version TEXT NOT NULL,
    run_id INTEGER REFERENCES tier_run (id)
) STRICT;
CREATE INDEX tier_history_by_client ON tier_history (client_id, day);

CREATE TABLE complaint (
    id INTEGER PRIMARY KEY,
    external_id TEXT UNIQUE,
    client_id INTEGER REFERENCES client (id),
    complainant TEXT,
    contact TEXT,
    joint INTEGER NOT NULL DEFAULT 1,
    channel TEXT NOT NULL,
    level TEXT NOT NULL,
    category TEXT NOT NULL,
    cause TEXT,
    text TEXT,
    branch TEXT,
    department TEXT,
    handler_id INTEGER REFERENCES user_account (id),
    received_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    satisfaction INTEGER,
    policy_version TEXT NOT NULL,
    imported INTEGER NOT NULL DEFAULT 0,
    import_id INTEGER,
    rev INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX complaint_by_client ON complaint (client_id) WHERE client_id IS NOT NULL;
CREATE INDEX complaint_by_received ON complaint (received_at);
CREATE INDEX complaint_by_state ON complaint (state);

-- What happened to a case, in order; the clocks are computed from this and nothing else.
CREATE TABLE complaint_event (
    id INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user_account (id),
    data TEXT NOT NULL
) STRICT;
CREATE INDEX complaint_event_by_complaint ON complaint_event (complaint_id, id);

-- The clocks as last computed, for lists and indicators; state settled is met or cancelled, else the due time tells.
CREATE TABLE complaint_clock (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    round INTEGER NOT NULL,
    name TEXT NOT NULL,
    due_at INTEGER,
    met_at INTEGER,
    state TEXT NOT NULL,
    provisional INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (complaint_id, round, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE report (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    client_id INTEGER REFERENCES client (id),
    branch TEXT,
    from_date TEXT NOT NULL,
    to_date TEXT NOT NULL,
    state TEXT NOT NULL,
    draft_reasons TEXT,
    figures_hash BLOB NOT NULL,
    anchor TEXT NOT NULL,
    made_by INTEGER NOT NULL REFERENCES user_account (id),
    made_at INTEGER NOT NULL,
    released_by INTEGER REFERENCES user_account (id),
    released_at INTEGER
) STRICT;
CREATE INDEX report_by_client ON report (client_id, from_date);

-- Half-filled forms, so that a lock or a crash loses no typing.
CREATE TABLE draft (
    user_id INTEGER NOT NULL REFERENCES user_account (id),
    form TEXT NOT NULL,
    subject TEXT NOT NULL,
    content TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, form, subject)
) STRICT, WITHOUT ROWID;
