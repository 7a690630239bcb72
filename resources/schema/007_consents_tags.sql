-- SPDX-FileCopyrightText: 2026 The Zhiyin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 7: on what ground data is used for what, tags, and fields of an institution's own.

CREATE TABLE client_consent (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    purpose TEXT NOT NULL,
    basis TEXT NOT NULL,
    given_on TEXT NOT NULL,
    withdrawn_on TEXT,
    evidence TEXT,
    guardian TEXT,
    recorded_at INTEGER NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user_account (id)
) STRICT;
CREATE INDEX client_consent_by_client ON client_consent (client_id, purpose);

-- A shared tag may be used by everybody, another one by its owner only.
CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    owner_id INTEGER NOT NULL REFERENCES user_account (id),
    is_shared INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    ended_at INTEGER
) STRICT;
CREATE TABLE client_tag (
    client_id INTEGER NOT NULL REFERENCES client (id),
    tag_id INTEGER NOT NULL REFERENCES tag (id),
    user_id INTEGER NOT NULL REFERENCES user_account (id),
    at INTEGER NOT NULL,
    PRIMARY KEY (client_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX client_tag_by_tag ON client_tag (tag_id);

CREATE TABLE custom_field (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    type TEXT NOT NULL,
    choices TEXT,
    data_class TEXT NOT NULL,
    purpose TEXT NOT NULL,
    retention_months INTEGER NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user_account (id),
    created_at INTEGER NOT NULL,
    ended_at INTEGER
) STRICT;
CREATE TABLE custom_value (
    client_id INTEGER NOT NULL REFERENCES client (id),
    field_id INTEGER NOT NULL REFERENCES custom_field (id),
    value TEXT NOT NULL,
    set_at INTEGER NOT NULL,
    PRIMARY KEY (client_id, field_id)
) STRICT, WITHOUT ROWID;
