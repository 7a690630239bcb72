-- SPDX-FileCopyrightText: 2026 The Zhiyin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What protects a client's data: looks at others' clients by approval, rounds of verification, holds, restriction, erasure.

CREATE TABLE access_grant (
    id INTEGER PRIMARY KEY,
    request_id INTEGER NOT NULL REFERENCES request (id),
    user_id INTEGER NOT NULL REFERENCES user_account (id),
    client_id INTEGER NOT NULL REFERENCES client (id),
    purpose TEXT NOT NULL,
    may_work INTEGER NOT NULL DEFAULT 0,
    from_at INTEGER NOT NULL,
    until_at INTEGER NOT NULL,
    approved_by INTEGER NOT NULL REFERENCES user_account (id),
    ended_at INTEGER,
    ended_by INTEGER REFERENCES user_account (id),
    uses INTEGER NOT NULL DEFAULT 0,
    last_used_at INTEGER
) STRICT;
CREATE INDEX access_grant_by_user ON access_grant (user_id, until_at);
CREATE INDEX access_grant_by_client ON access_grant (client_id);

CREATE TABLE client_verification (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    on_date TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user_account (id),
    note TEXT
) STRICT;
CREATE INDEX client_verification_by_client ON client_verification (client_id, on_date);

-- A legal hold: while one is in force nothing of the client is erased.
CREATE TABLE client_hold (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    reason TEXT NOT NULL,
    set_by INTEGER NOT NULL REFERENCES user_account (id),
    set_at INTEGER NOT NULL,
    lifted_reason TEXT,
    lifted_by INTEGER REFERENCES user_account (id),
    lifted_at INTEGER
) STRICT;
CREATE INDEX client_hold_by_client ON client_hold (client_id);

-- What is left of an erased client: that it was erased, under which rule, by whom. Names nobody.
CREATE TABLE erasure_certificate (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    at INTEGER NOT NULL,
    request_id INTEGER NOT NULL REFERENCES request (id),
    asked_by INTEGER NOT NULL REFERENCES user_account (id),
    approved_by INTEGER NOT NULL REFERENCES user_account (id),
    json TEXT NOT NULL
) STRICT;
CREATE INDEX erasure_certificate_by_client ON erasure_certificate (client_id);
