-- SPDX-FileCopyrightText: 2026 The Zhiyin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Events for clients: lectures, meetings, outings; who is invited, who came, what it brought.

-- lecturer_id is somebody of the house; lecturer is the name as invitations have it. capacity is empty where there is no
-- limit. Amounts in the book's currency.
CREATE TABLE client_event (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    topic TEXT,
    lecturer TEXT,
    lecturer_id INTEGER REFERENCES user_account (id),
    place TEXT NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    reply_by TEXT NOT NULL,
    capacity INTEGER,
    budget INTEGER,
    cost INTEGER,
    outcome TEXT,
    state TEXT NOT NULL,
    owner_id INTEGER NOT NULL REFERENCES user_account (id),
    branch TEXT,
    rev INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX client_event_by_start ON client_event (starts_at);

-- contact_id is the contact that coming made.
CREATE TABLE event_guest (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES client_event (id),
    client_id INTEGER NOT NULL REFERENCES client (id),
    state TEXT NOT NULL,
    invited_at INTEGER NOT NULL,
    invited_by INTEGER NOT NULL REFERENCES user_account (id),
    replied_at INTEGER,
    rating INTEGER,
    comment TEXT,
    needs TEXT,
    contact_id INTEGER REFERENCES contact (id),
    UNIQUE (event_id, client_id)
) STRICT;
CREATE INDEX event_guest_by_client ON event_guest (client_id);
