-- SPDX-FileCopyrightText: 2026 The Zhiyin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Documents of clients. The content lies beside the database in files/HASH, sealed under the key that stands here; several
-- attachments may show one file. hash is keyed: the name tells nothing without the book.

CREATE TABLE attachment_file (
    hash BLOB PRIMARY KEY,
    key BLOB NOT NULL,
    size INTEGER NOT NULL,
    sealed_size INTEGER NOT NULL,
    form TEXT NOT NULL,
    added_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE client_attachment (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    file_hash BLOB NOT NULL REFERENCES attachment_file (hash),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    proves TEXT,
    valid_until TEXT,
    added_at INTEGER NOT NULL,
    added_by INTEGER NOT NULL REFERENCES user_account (id),
    request_id INTEGER REFERENCES request (id),
    ended_at INTEGER
) STRICT;
CREATE INDEX client_attachment_by_client ON client_attachment (client_id, added_at);
CREATE INDEX client_attachment_by_file ON client_attachment (file_hash);
CREATE INDEX client_attachment_by_request ON client_attachment (request_id) WHERE request_id IS NOT NULL;

-- Erasing a client takes its attachments; what nobody shows any more loses its key, and its file is swept.
CREATE TRIGGER client_attachment_gone AFTER DELETE ON client_attachment
BEGIN
    DELETE FROM attachment_file
    WHERE hash = OLD.file_hash AND NOT EXISTS (SELECT 1 FROM client_attachment WHERE file_hash = OLD.file_hash);
END;
