-- SPDX-FileCopyrightText: 2026 The Zhiyin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Evidence of a case whose complainant is no client: the files hang on the case itself. A file loses its key, and is swept,
-- once neither a client's document nor a case shows it.

CREATE TABLE complaint_attachment (
    id INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    file_hash BLOB NOT NULL REFERENCES attachment_file (hash),
    name TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    added_by INTEGER NOT NULL REFERENCES user_account (id)
) STRICT;
CREATE INDEX complaint_attachment_by_complaint ON complaint_attachment (complaint_id);
CREATE INDEX complaint_attachment_by_file ON complaint_attachment (file_hash);

DROP TRIGGER client_attachment_gone;
CREATE TRIGGER client_attachment_gone AFTER DELETE ON client_attachment
BEGIN
    DELETE FROM attachment_file
    WHERE hash = OLD.file_hash AND NOT EXISTS (SELECT 1 FROM client_attachment WHERE file_hash = OLD.file_hash)
        AND NOT EXISTS (SELECT 1 FROM complaint_attachment WHERE file_hash = OLD.file_hash);
END;
CREATE TRIGGER complaint_attachment_gone AFTER DELETE ON complaint_attachment
BEGIN
    DELETE FROM attachment_file
    WHERE hash = OLD.file_hash AND NOT EXISTS (SELECT 1 FROM client_attachment WHERE file_hash = OLD.file_hash)
        AND NOT EXISTS (SELECT 1 FROM complaint_attachment WHERE file_hash = OLD.file_hash);
END;
