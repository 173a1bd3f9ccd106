-- SPDX-FileCopyrightText: 2026 The Debrief authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What an abbreviation that several zones use ("IST") stands for in a review: a JSON object of IANA ids by abbreviation.

ALTER TABLE review ADD COLUMN zone_choices TEXT NOT NULL DEFAULT '{}';
