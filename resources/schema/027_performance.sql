-- SPDX-FileCopyrightText: 2026 The Zhiyin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How employees and departments did in a quarter or a year, and what they say to it [002; R-06].

CREATE TABLE performance_sheet (
    id INTEGER PRIMARY KEY,
    -- Null: the sheet of a department.
    user_id INTEGER REFERENCES user_account (id),
    department TEXT,
    from_date TEXT NOT NULL,
    to_date TEXT NOT NULL,
    -- The policy as it was, so that the sheet can be read as long as it is kept.
    policy TEXT NOT NULL,
    policy_version TEXT NOT NULL,
    -- JSON: a line a criterion (core/performance/performance_sheet.h).
    lines TEXT NOT NULL,
    state TEXT NOT NULL,
    made_by INTEGER NOT NULL REFERENCES user_account (id),
    made_at INTEGER NOT NULL,
    signed_by INTEGER REFERENCES user_account (id),
    signed_on TEXT,
    answered_by INTEGER REFERENCES user_account (id),
    answered_on TEXT,
    answer TEXT,
    appealed_on TEXT,
    appeal TEXT,
    decided_by INTEGER REFERENCES user_account (id),
    decided_on TEXT,
    decision TEXT,
    rev INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX performance_sheet_by_period ON performance_sheet (from_date, to_date);
