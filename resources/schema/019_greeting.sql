-- SPDX-FileCopyrightText: 2026 The Zhiyin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Greetings that were sent: one for each client, occasion ("birthday" or a festival's code) and day of it.

CREATE TABLE greeting (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    occasion TEXT NOT NULL,
    day TEXT NOT NULL,
    way TEXT NOT NULL,
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    UNIQUE (client_id, occasion, day)
) STRICT;
CREATE INDEX greeting_by_day ON greeting (day);
