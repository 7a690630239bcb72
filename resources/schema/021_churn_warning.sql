-- SPDX-FileCopyrightText: 2026 The Zhiyin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Warnings that a client may leave, what was done about each, and what became of it.

-- level: watch, act, escalate. due_on: the day by which something must have been done, or be looked at again.
-- by_hand: somebody opened it, and no figure closes it.
CREATE TABLE churn_warning (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    level TEXT NOT NULL,
    score INTEGER NOT NULL,
    by_hand INTEGER NOT NULL DEFAULT 0,
    opened_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    responded_on TEXT,
    escalated_on TEXT,
    closed_on TEXT,
    outcome TEXT,
    policy_version TEXT NOT NULL,
    rev INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX churn_warning_by_client ON churn_warning (client_id, opened_on);
CREATE INDEX churn_warning_open ON churn_warning (due_on) WHERE closed_on IS NULL;

-- Every turn that a warning took. factors: what spoke for it then, as "assets_fell:30,complaint:20".
CREATE TABLE churn_step (
    id INTEGER PRIMARY KEY,
    warning_id INTEGER NOT NULL REFERENCES churn_warning (id),
    client_id INTEGER NOT NULL REFERENCES client (id),
    kind TEXT NOT NULL,
    level TEXT NOT NULL,
    score INTEGER NOT NULL,
    factors TEXT,
    response TEXT,
    note TEXT,
    on_date TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user_account (id)
) STRICT;
CREATE INDEX churn_step_by_warning ON churn_step (warning_id, id);
CREATE INDEX churn_step_by_client ON churn_step (client_id);
