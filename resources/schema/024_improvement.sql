-- SPDX-FileCopyrightText: 2026 The Zhiyin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is done about a cause of complaints, and whether it helped [003 §8.1].

CREATE TABLE improvement (
    id INTEGER PRIMARY KEY,
    -- A cause of the taxonomy; null: complaints as a whole.
    cause TEXT,
    department TEXT NOT NULL,
    goal TEXT NOT NULL,
    figure TEXT NOT NULL,
    -- A count, a share from 0 to 1, hours or a rating, as the figure says; like all figures here in millionths.
    target INTEGER NOT NULL,
    -- Days before the beginning, and after the end, over which the figure is taken.
    span_days INTEGER NOT NULL,
    starts_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    acceptance TEXT NOT NULL,
    state TEXT NOT NULL,
    owner_id INTEGER NOT NULL REFERENCES user_account (id),
    opened_at INTEGER NOT NULL,
    done_on TEXT,
    done_note TEXT,
    before_value INTEGER,
    before_cases INTEGER,
    after_value INTEGER,
    after_cases INTEGER,
    closed_on TEXT,
    verdict TEXT,
    reviewed_on TEXT,
    rev INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX improvement_by_state ON improvement (state, due_on);
