-- SPDX-FileCopyrightText: 2026 The Zhiyin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 3: imports that are taken back, and mappings that are kept.

-- Whether anything still speaks of a client is asked for each client that an undone import takes away.
CREATE INDEX client_by_merged ON client (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX survey_by_client ON survey (client_id) WHERE client_id IS NOT NULL;

-- Mapping documents that somebody named, so that the next file of the same program is taken in with one choice.
CREATE TABLE import_mapping (
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    json TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user_account (id),
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID;
