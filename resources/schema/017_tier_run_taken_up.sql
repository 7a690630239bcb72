-- SPDX-FileCopyrightText: 2026 The Zhiyin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A run of the tiers that was stopped keeps how far it came, so that the next one on the same day goes on from there.

ALTER TABLE tier_run ADD COLUMN first INTEGER NOT NULL DEFAULT 0;
-- The last client that was evaluated, by identifier; null once the run has gone through all of them.
ALTER TABLE tier_run ADD COLUMN stopped_after INTEGER;
