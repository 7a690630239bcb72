-- SPDX-FileCopyrightText: 2026 The Zhiyin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What stands around a sale: the catalogue's plain words, levels through time, professional investors, the gate's answer
-- to each purchase, how a questionnaire was answered, and what was recommended.

-- JSON: issuer, plain words for each kind of risk, documents, whom it suits (core/product/product_details.h).
ALTER TABLE product ADD COLUMN details TEXT;

CREATE TABLE product_level (
    id INTEGER PRIMARY KEY,
    product_id INTEGER NOT NULL REFERENCES product (id),
    since TEXT NOT NULL,
    risk_level INTEGER NOT NULL,
    issuer_risk_level INTEGER,
    reason TEXT,
    user_id INTEGER NOT NULL REFERENCES user_account (id),
    recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX product_level_by_product ON product_level (product_id, since);
CREATE INDEX holding_by_product ON holding (product_id, client_id);

CREATE TABLE investor_status (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    regime TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    facts TEXT NOT NULL,
    asked_by INTEGER NOT NULL REFERENCES user_account (id),
    approved_by INTEGER NOT NULL REFERENCES user_account (id),
    recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX investor_status_by_client ON investor_status (client_id);

-- The gate's answer to a recorded purchase, with everything that it was given.
CREATE TABLE purchase (
    id INTEGER PRIMARY KEY REFERENCES client_transaction (id),
    client_id INTEGER NOT NULL REFERENCES client (id),
    product_id INTEGER NOT NULL REFERENCES product (id),
    on_date TEXT NOT NULL,
    client_level INTEGER,
    product_level INTEGER NOT NULL,
    sheet_signed_on TEXT,
    evidence TEXT NOT NULL,
    answer TEXT NOT NULL,
    policy_version TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user_account (id),
    recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX purchase_by_client ON purchase (client_id, on_date);
CREATE INDEX purchase_by_product ON purchase (product_id);

-- JSON: milliseconds a question, by its number. Means: "interview", or "paper" where a signed sheet was typed in.
ALTER TABLE assessment ADD COLUMN timing TEXT;
ALTER TABLE assessment ADD COLUMN means TEXT;

CREATE TABLE assessment_scan (
    id INTEGER PRIMARY KEY REFERENCES assessment (id),
    name TEXT NOT NULL,
    content BLOB NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user_account (id),
    recorded_at INTEGER NOT NULL
) STRICT;

-- Of shipped questionnaires too, which are not in the book.
CREATE TABLE questionnaire_retirement (
    code TEXT NOT NULL,
    version INTEGER NOT NULL,
    retired_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user_account (id),
    recorded_at INTEGER NOT NULL,
    PRIMARY KEY (code, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE recommendation (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    product_id INTEGER NOT NULL REFERENCES product (id),
    on_date TEXT NOT NULL,
    place INTEGER NOT NULL,
    score INTEGER NOT NULL,
    reason TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user_account (id),
    recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX recommendation_by_client ON recommendation (client_id);
