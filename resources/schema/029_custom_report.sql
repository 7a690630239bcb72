-- SPDX-FileCopyrightText: 2026 The Zhiyin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reports that people put together themselves: what they ask for, never what it gave.

CREATE TABLE custom_report (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    owner_id INTEGER NOT NULL REFERENCES user_account (id),
    is_shared INTEGER NOT NULL DEFAULT 0,
    content TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    UNIQUE (owner_id, name)
) STRICT;
