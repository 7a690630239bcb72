-- SPDX-FileCopyrightText: 2026 The Zhiyin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How clients wish to be spoken to, what was promised to them, and the plans they signed.

-- birthday is solar or lunar; the lunar day stands here only where it is not that of the birth date. Quiet hours in
-- minutes since midnight. opted_out_on: no planned contacts, offers, greetings or invitations from that day on.
CREATE TABLE contact_wish (
    client_id INTEGER PRIMARY KEY REFERENCES client (id),
    birthday TEXT NOT NULL DEFAULT 'solar',
    lunar_month INTEGER,
    lunar_day INTEGER,
    lunar_leap INTEGER NOT NULL DEFAULT 0,
    opted_out_on TEXT,
    quiet_from INTEGER,
    quiet_to INTEGER,
    every_months INTEGER,
    cooling_until TEXT,
    rev INTEGER NOT NULL DEFAULT 1
) STRICT;

-- Days on which a client is not contacted; both ends included. One that was entered by mistake is taken back.
CREATE TABLE contact_pause (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    from_date TEXT NOT NULL,
    to_date TEXT NOT NULL,
    reason TEXT NOT NULL,
    note TEXT,
    taken_back_at INTEGER
) STRICT;
CREATE INDEX contact_pause_by_client ON contact_pause (client_id);

-- What a contact brought besides its summary; topics is a JSON list of the codes that were spoken of.
CREATE TABLE contact_detail (
    contact_id INTEGER PRIMARY KEY REFERENCES contact (id),
    client_id INTEGER NOT NULL REFERENCES client (id),
    topics TEXT NOT NULL,
    needs TEXT,
    next_step TEXT,
    next_on TEXT
) STRICT;
CREATE INDEX contact_detail_by_client ON contact_detail (client_id, next_on);

CREATE TABLE promise (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    contact_id INTEGER REFERENCES contact (id),
    text TEXT NOT NULL,
    due_on TEXT NOT NULL,
    owner_id INTEGER NOT NULL REFERENCES user_account (id),
    made_by INTEGER NOT NULL REFERENCES user_account (id),
    made_at INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'open',
    settled_on TEXT,
    settled_by INTEGER REFERENCES user_account (id),
    evidence TEXT,
    rev INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX promise_by_client ON promise (client_id);
CREATE INDEX promise_open ON promise (due_on) WHERE state = 'open';

-- An agreement with a client about what is done for them; months is the contact rhythm that it promises, if any.
CREATE TABLE service_plan (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    title TEXT NOT NULL,
    from_date TEXT NOT NULL,
    to_date TEXT,
    months INTEGER,
    content TEXT,
    ended_reason TEXT,
    rev INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX service_plan_by_client ON service_plan (client_id);

-- What matures on a day is asked every morning; only purchases of a product have a term.
CREATE INDEX client_transaction_bought ON client_transaction (product_id, on_date) WHERE kind = 'buy';
