-- SPDX-FileCopyrightText: 2026 The Zhiyin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Two records that look alike and are two clients, as somebody found out: they are not brought up again.

-- one_id is the smaller of the two.
CREATE TABLE client_distinct (
    one_id INTEGER NOT NULL REFERENCES client (id),
    other_id INTEGER NOT NULL REFERENCES client (id),
    user_id INTEGER NOT NULL REFERENCES user_account (id),
    at INTEGER NOT NULL,
    PRIMARY KEY (one_id, other_id)
) STRICT;
CREATE INDEX client_distinct_by_other ON client_distinct (other_id);
