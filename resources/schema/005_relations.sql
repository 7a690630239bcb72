-- SPDX-FileCopyrightText: 2026 The Zhiyin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 5: who is what to whom, and households.

-- kind: what the other one is to the client; read from the other side it is the kind's inverse. The other one is a client
-- of the book, or somebody outside it by name. to_date is the first day on which it no longer holds.
CREATE TABLE client_relation (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    other_id INTEGER REFERENCES client (id),
    other_name TEXT,
    other_contact TEXT,
    kind TEXT NOT NULL,
    from_date TEXT,
    to_date TEXT,
    note TEXT,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX client_relation_by_client ON client_relation (client_id);
CREATE INDEX client_relation_by_other ON client_relation (other_id) WHERE other_id IS NOT NULL;

CREATE TABLE household (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

-- Membership is an interval: to_date is the first day outside.
CREATE TABLE household_member (
    household_id INTEGER NOT NULL REFERENCES household (id),
    client_id INTEGER NOT NULL REFERENCES client (id),
    from_date TEXT NOT NULL,
    to_date TEXT,
    is_primary INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (household_id, client_id, from_date)
) STRICT, WITHOUT ROWID;
CREATE INDEX household_member_by_client ON household_member (client_id);
