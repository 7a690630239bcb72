-- SPDX-FileCopyrightText: 2026 The Zhiyin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What somebody pinned to a point of an indicator: "fees changed". Taken off, a note stays and is not shown.
CREATE TABLE kpi_note (
    id INTEGER PRIMARY KEY,
    indicator TEXT NOT NULL,
    on_date TEXT NOT NULL,
    text TEXT NOT NULL,
    -- Whose figures it is about: the author's branch; null: everybody's.
    branch TEXT,
    user_id INTEGER NOT NULL REFERENCES user_account (id),
    at INTEGER NOT NULL,
    removed_at INTEGER
) STRICT;
CREATE INDEX kpi_note_by_day ON kpi_note (on_date);
