-- SPDX-FileCopyrightText: 2026 The Zhiyin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tiers given by hand: each has a reason, an end and a second person. ended_on: taken back before its end.

CREATE TABLE tier_override (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    tier TEXT NOT NULL,
    from_date TEXT NOT NULL,
    until_date TEXT NOT NULL,
    reason TEXT NOT NULL,
    asked_by INTEGER NOT NULL REFERENCES user_account (id),
    approved_by INTEGER NOT NULL REFERENCES user_account (id),
    ended_on TEXT
) STRICT;
CREATE INDEX tier_override_by_client ON tier_override (client_id, from_date);

-- Clients whose advisor changed are told within 30 days (R-43); sent_on with its evidence settles it.
CREATE TABLE advisor_notice (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    from_user INTEGER REFERENCES user_account (id),
    to_user INTEGER NOT NULL REFERENCES user_account (id),
    due_on TEXT NOT NULL,
    sent_on TEXT,
    evidence TEXT
) STRICT;
CREATE INDEX advisor_notice_open ON advisor_notice (due_on) WHERE sent_on IS NULL;
