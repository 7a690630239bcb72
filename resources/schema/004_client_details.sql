-- SPDX-FileCopyrightText: 2026 The Zhiyin authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 4: what companies and institutions are asked, and several documents and ways of contact a client. The primary
-- one is the one that the client's own fields speak of.

ALTER TABLE client ADD COLUMN nationality TEXT;
ALTER TABLE client ADD COLUMN legal_representative TEXT;
ALTER TABLE client ADD COLUMN company_size TEXT;
ALTER TABLE client ADD COLUMN industry TEXT;
ALTER TABLE client ADD COLUMN business_scope TEXT;
ALTER TABLE client ADD COLUMN registered_address TEXT;
ALTER TABLE client ADD COLUMN institution_kind TEXT;
ALTER TABLE client ADD COLUMN investment_preference TEXT;
ALTER TABLE client ADD COLUMN preferred_channel TEXT;
ALTER TABLE client ADD COLUMN quiet_hours TEXT;

ALTER TABLE client_finance ADD COLUMN salary_income INTEGER;
ALTER TABLE client_finance ADD COLUMN investment_income INTEGER;
ALTER TABLE client_finance ADD COLUMN other_income INTEGER;
ALTER TABLE client_finance ADD COLUMN company_revenue INTEGER;
ALTER TABLE client_finance ADD COLUMN company_profit INTEGER;
ALTER TABLE client_finance ADD COLUMN company_assets INTEGER;
ALTER TABLE client_finance ADD COLUMN company_liabilities INTEGER;

ALTER TABLE client_document ADD COLUMN is_primary INTEGER NOT NULL DEFAULT 1;
ALTER TABLE client_document ADD COLUMN issued_on TEXT;
ALTER TABLE client_document ADD COLUMN issuer TEXT;
CREATE INDEX client_document_by_expiry ON client_document (expires_on) WHERE ended_at IS NULL;

-- label: mobile, home, work, other.
ALTER TABLE client_channel ADD COLUMN is_primary INTEGER NOT NULL DEFAULT 1;
ALTER TABLE client_channel ADD COLUMN label TEXT;
