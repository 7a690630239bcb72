-- SPDX-FileCopyrightText: 2026 The Zhiyin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 6: what clients save for, what they need, and that they told the truth about their means.

-- return_points: the yearly return that is reckoned with, in basis points.
CREATE TABLE client_goal (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    target INTEGER NOT NULL,
    currency TEXT NOT NULL,
    target_on TEXT NOT NULL,
    return_points INTEGER NOT NULL DEFAULT 0,
    set_on TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'open',
    ended_on TEXT,
    note TEXT
) STRICT;
CREATE INDEX client_goal_by_client ON client_goal (client_id);

CREATE TABLE client_goal_progress (
    goal_id INTEGER NOT NULL REFERENCES client_goal (id),
    as_of TEXT NOT NULL,
    saved INTEGER NOT NULL,
    PRIMARY KEY (goal_id, as_of)
) STRICT, WITHOUT ROWID;

CREATE TABLE client_need (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    text TEXT NOT NULL,
    stated_on TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'open',
    ended_on TEXT
) STRICT;
CREATE INDEX client_need_by_client ON client_need (client_id);

CREATE TABLE client_declaration (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    signed_on TEXT NOT NULL,
    text TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user_account (id)
) STRICT;
CREATE INDEX client_declaration_by_client ON client_declaration (client_id, signed_on);
