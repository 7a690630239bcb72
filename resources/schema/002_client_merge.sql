-- SPDX-FileCopyrightText: 2026 The Zhiyin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Two records of one client made one: what that changed, cell by cell, so that it can be taken back exactly.

CREATE TABLE client_merge (
    id INTEGER PRIMARY KEY,
    keep_id INTEGER NOT NULL REFERENCES client (id),
    other_id INTEGER NOT NULL REFERENCES client (id),
    at INTEGER NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user_account (id),
    undone_at INTEGER,
    undone_by INTEGER REFERENCES user_account (id)
) STRICT;
CREATE INDEX client_merge_by_keep ON client_merge (keep_id);
CREATE INDEX client_merge_by_other ON client_merge (other_id);

-- An empty column name says that the merge made the row; after_value then holds the row as it was made.
CREATE TABLE client_merge_cell (
    n INTEGER PRIMARY KEY,
    merge_id INTEGER NOT NULL REFERENCES client_merge (id),
    table_name TEXT NOT NULL,
    column_name TEXT NOT NULL,
    row_key TEXT NOT NULL,
    before_value ANY,
    after_value ANY
) STRICT;
CREATE INDEX client_merge_cell_by_merge ON client_merge_cell (merge_id);
