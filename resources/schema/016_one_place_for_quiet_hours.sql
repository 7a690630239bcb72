-- SPDX-FileCopyrightText: 2026 The Zhiyin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A client's quiet hours stood in two places. They stand in the client's own row now, where a form, an import and a wish
-- all write them; whoever said both is left in peace at both. The columns of contact_wish are no longer read: they stay,
-- since the ledgers of merges name the columns that a row had.

UPDATE client SET quiet_hours = coalesce(client.quiet_hours || ', ', '')
    || printf('%02d:%02d-%02d:%02d', w.quiet_from / 60, w.quiet_from % 60, w.quiet_to / 60, w.quiet_to % 60)
FROM contact_wish w
WHERE w.client_id = client.id AND w.quiet_from IS NOT NULL AND w.quiet_to IS NOT NULL AND w.quiet_from <> w.quiet_to;
