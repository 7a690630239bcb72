-- SPDX-FileCopyrightText: 2026 The Zhiyin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A person's ways of looking at the list of clients: filters, order and columns under a name.

CREATE TABLE client_view (
    user_id INTEGER NOT NULL REFERENCES user_account (id),
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, name)
) STRICT, WITHOUT ROWID;
