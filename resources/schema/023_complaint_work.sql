-- SPDX-FileCopyrightText: 2026 The Zhiyin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a case is filed under and what it is about. The codes are of the taxonomy named beside them (policy "taxonomy").
ALTER TABLE complaint ADD COLUMN taxonomy_version TEXT;
ALTER TABLE complaint ADD COLUMN axis_channel TEXT;
ALTER TABLE complaint ADD COLUMN business TEXT;
ALTER TABLE complaint ADD COLUMN cause_code TEXT;
ALTER TABLE complaint ADD COLUMN product_code TEXT;
ALTER TABLE complaint ADD COLUMN staff_id INTEGER REFERENCES user_account (id);
ALTER TABLE complaint ADD COLUMN staff_name TEXT;
ALTER TABLE complaint ADD COLUMN demand TEXT;
-- Confidential: seen by compliance and the handler only.
ALTER TABLE complaint ADD COLUMN confidential INTEGER NOT NULL DEFAULT 0;
-- The case in which a repeated one goes on.
ALTER TABLE complaint ADD COLUMN merged_into INTEGER;
CREATE INDEX complaint_by_handler ON complaint (handler_id) WHERE handler_id IS NOT NULL;

-- What belongs to a case beside its steps, a row each: agents and representatives, evidence, tasks, links, ticks of check
-- lists, recusals, letters, compensation, repair, disputes. What stands in data follows from the kind (case_item.h).
CREATE TABLE complaint_item (
    id INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    at INTEGER NOT NULL,
    due_on TEXT,
    done_at INTEGER,
    recorded_at INTEGER NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user_account (id),
    data TEXT NOT NULL,
    rev INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX complaint_item_by_complaint ON complaint_item (complaint_id, id);
CREATE INDEX complaint_item_due ON complaint_item (due_on) WHERE due_on IS NOT NULL AND state = 'open';

-- When a clock began to warn, so that what nobody works on is found without computing every clock.
ALTER TABLE complaint_clock ADD COLUMN warns_at INTEGER;
