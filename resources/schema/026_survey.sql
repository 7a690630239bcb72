-- SPDX-FileCopyrightText: 2026 The Zhiyin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rounds of surveys: who was drawn, who answered, and what was answered. Who and what stand apart: an answer carries
-- the groups that it counts in and no way back to the person, so that nobody can look one up [003 §6.3; PIPL art. 73].

-- Risk questionnaires and those of surveys are versioned and proposed in the same way.
ALTER TABLE questionnaire ADD COLUMN kind TEXT NOT NULL DEFAULT 'risk';

CREATE TABLE survey_round (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    questionnaire_code TEXT NOT NULL,
    questionnaire_version INTEGER NOT NULL,
    -- The questionnaire as it was asked.
    json TEXT NOT NULL,
    drawn_on TEXT NOT NULL,
    drawn_at INTEGER NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user_account (id),
    -- Whose clients were drawn from; null: all.
    branch TEXT,
    seed INTEGER NOT NULL,
    -- JSON: strata, sizes, months of rest, whom the draw left out and why.
    draw TEXT NOT NULL,
    closed_on TEXT,
    rev INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE survey_person (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES survey_round (id),
    n INTEGER NOT NULL,
    code TEXT NOT NULL,
    client_id INTEGER REFERENCES client (id),
    stratum TEXT NOT NULL,
    -- As they were on the day of the draw.
    tier TEXT,
    branch TEXT,
    advisor_id INTEGER REFERENCES user_account (id),
    state TEXT NOT NULL,
    way TEXT,
    tries INTEGER NOT NULL DEFAULT 0,
    settled_on TEXT,
    UNIQUE (round_id, code)
) STRICT;
CREATE INDEX survey_person_by_client ON survey_person (client_id);

CREATE TABLE survey_response (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES survey_round (id),
    tier TEXT,
    branch TEXT,
    advisor_id INTEGER REFERENCES user_account (id)
) STRICT;
CREATE INDEX survey_response_by_round ON survey_response (round_id);

CREATE TABLE survey_item (
    response_id INTEGER NOT NULL REFERENCES survey_response (id),
    question INTEGER NOT NULL,
    value INTEGER,
    text TEXT,
    PRIMARY KEY (response_id, question)
) STRICT, WITHOUT ROWID;
