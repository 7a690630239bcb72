-- SPDX-FileCopyrightText: 2026 The Zhiyin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The pool of experts, and who booked their time for whom.

-- kind: house (a person of the institution; user_id where they have an account) or outside. fields and branches are lists
-- with commas between; no branches: all of them. hours: the hours of a week in the book's time zone, "1-5 09:00-17:00".
CREATE TABLE expert (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    user_id INTEGER REFERENCES user_account (id),
    fields TEXT NOT NULL,
    branches TEXT,
    hours TEXT NOT NULL,
    ended_on TEXT,
    rev INTEGER NOT NULL DEFAULT 1
) STRICT;

-- Days on which an expert is not there; both ends included.
CREATE TABLE expert_absence (
    id INTEGER PRIMARY KEY,
    expert_id INTEGER NOT NULL REFERENCES expert (id),
    from_date TEXT NOT NULL,
    to_date TEXT NOT NULL,
    note TEXT
) STRICT;
CREATE INDEX expert_absence_by_expert ON expert_absence (expert_id);

-- tier: the client's when it was booked; what is reserved for others is counted by it.
CREATE TABLE expert_booking (
    id INTEGER PRIMARY KEY,
    expert_id INTEGER NOT NULL REFERENCES expert (id),
    client_id INTEGER NOT NULL REFERENCES client (id),
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    topic TEXT NOT NULL,
    tier TEXT,
    state TEXT NOT NULL DEFAULT 'booked',
    note TEXT,
    booked_by INTEGER NOT NULL REFERENCES user_account (id),
    booked_at INTEGER NOT NULL,
    policy_version TEXT NOT NULL,
    rev INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX expert_booking_by_expert ON expert_booking (expert_id, starts_at);
CREATE INDEX expert_booking_by_client ON expert_booking (client_id, starts_at);
