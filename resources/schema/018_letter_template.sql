-- SPDX-FileCopyrightText: 2026 The Zhiyin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The institution's own texts of letters, cards and messages; the shipped ones are version 0 and not in the book.

CREATE TABLE letter_template (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    version INTEGER NOT NULL,
    effective TEXT NOT NULL,
    state TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    source TEXT NOT NULL,
    reason TEXT NOT NULL,
    set_by INTEGER NOT NULL REFERENCES user_account (id),
    set_at INTEGER NOT NULL,
    approved_by INTEGER REFERENCES user_account (id),
    approved_at INTEGER,
    UNIQUE (kind, language, version)
) STRICT;
