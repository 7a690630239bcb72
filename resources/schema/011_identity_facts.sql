-- SPDX-FileCopyrightText: 2026 The Zhiyin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The kind and the expiry of an identity document may be known before its number is. Where there is a document with a
-- number, its own facts stand.

ALTER TABLE client ADD COLUMN id_type TEXT;
ALTER TABLE client ADD COLUMN id_expiry TEXT;
UPDATE client SET
    id_type = (SELECT d.type FROM client_document d WHERE d.client_id = client.id AND d.ended_at IS NULL AND d.is_primary = 1
               ORDER BY d.id DESC LIMIT 1),
    id_expiry = (SELECT d.expires_on FROM client_document d WHERE d.client_id = client.id AND d.ended_at IS NULL AND d.is_primary = 1
                 ORDER BY d.id DESC LIMIT 1)
WHERE EXISTS (SELECT 1 FROM client_document d WHERE d.client_id = client.id AND d.ended_at IS NULL AND d.is_primary = 1);
