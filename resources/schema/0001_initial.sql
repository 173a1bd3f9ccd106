-- SPDX-FileCopyrightText: 2026 The Debrief authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Conventions: ids are UUIDv7 as 16 bytes; times are milliseconds since 1970 in UTC; dates are ISO 8601 text; lists of
-- words are JSON arrays; enumerations are their stable names; a flag is 0 or 1. A row with deleted_at is a tombstone: a
-- merge can tell deleted from never seen. Nothing is ever removed from these tables, so foreign keys need no index of
-- their own; indexes serve the queries, and cover only what is not deleted.

CREATE TABLE review (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    title TEXT NOT NULL,
    reference TEXT NOT NULL,
    severity TEXT NOT NULL,
    services TEXT NOT NULL,
    impact TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    summary TEXT NOT NULL,
    approver TEXT NOT NULL,
    created_at INTEGER,
    meeting_at INTEGER,
    source TEXT NOT NULL,
    source_key TEXT NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX review_source ON review (source, source_key) WHERE source_key <> '' AND deleted_at IS NULL;

CREATE TABLE participant (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    review_id BLOB NOT NULL REFERENCES review (id),
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    team TEXT NOT NULL,
    roles TEXT NOT NULL,
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    position INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX participant_review ON participant (review_id) WHERE deleted_at IS NULL;

CREATE TABLE agenda_item (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    review_id BLOB NOT NULL REFERENCES review (id),
    title TEXT NOT NULL,
    planned_seconds INTEGER NOT NULL,
    actual_seconds INTEGER NOT NULL,
    position INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX agenda_item_review ON agenda_item (review_id) WHERE deleted_at IS NULL;

CREATE TABLE event (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    review_id BLOB NOT NULL REFERENCES review (id),
    happened_at INTEGER NOT NULL,
    ends_at INTEGER CHECK (ends_at >= happened_at),
    known_at INTEGER,
    zone TEXT NOT NULL,
    precision TEXT NOT NULL,
    entered_as TEXT NOT NULL,
    kind TEXT NOT NULL,
    lane TEXT NOT NULL,
    text TEXT NOT NULL,
    source TEXT NOT NULL,
    source_key TEXT NOT NULL,
    position INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX event_review ON event (review_id, happened_at, position) WHERE deleted_at IS NULL;

CREATE TABLE milestone (
    review_id BLOB NOT NULL REFERENCES review (id),
    milestone TEXT NOT NULL,
    event_id BLOB NOT NULL REFERENCES event (id),
    PRIMARY KEY (review_id, milestone)
) WITHOUT ROWID, STRICT;
CREATE INDEX milestone_event ON milestone (event_id);

CREATE TABLE attachment (
    hash BLOB PRIMARY KEY CHECK (length(hash) = 32),
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size = length(content)),
    content BLOB NOT NULL
) STRICT;

CREATE TABLE evidence (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    review_id BLOB NOT NULL REFERENCES review (id),
    event_id BLOB NOT NULL REFERENCES event (id),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    url TEXT NOT NULL,
    text TEXT NOT NULL,
    language TEXT NOT NULL,
    attachment_hash BLOB REFERENCES attachment (hash),
    position INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX evidence_review ON evidence (review_id) WHERE deleted_at IS NULL;

CREATE TABLE prompt_set (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    built_in_key TEXT NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE UNIQUE INDEX prompt_set_built_in ON prompt_set (built_in_key) WHERE built_in_key <> '' AND deleted_at IS NULL;

-- A prompt belongs to a set, or to a review as the review's own copy.
CREATE TABLE prompt (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    set_id BLOB REFERENCES prompt_set (id),
    review_id BLOB REFERENCES review (id),
    section TEXT NOT NULL,
    text TEXT NOT NULL,
    follow_ups TEXT NOT NULL,
    origin TEXT NOT NULL,
    answered INTEGER NOT NULL CHECK (answered IN (0, 1)),
    talked_seconds INTEGER NOT NULL,
    position INTEGER NOT NULL,
    deleted_at INTEGER,
    CHECK ((set_id IS NULL) <> (review_id IS NULL))
) STRICT;
CREATE INDEX prompt_review ON prompt (review_id) WHERE deleted_at IS NULL;
CREATE INDEX prompt_set_id ON prompt (set_id) WHERE deleted_at IS NULL;

CREATE TABLE note (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    review_id BLOB NOT NULL REFERENCES review (id),
    prompt_id BLOB REFERENCES prompt (id),
    text TEXT NOT NULL,
    is_private INTEGER NOT NULL CHECK (is_private IN (0, 1)),
    is_parked INTEGER NOT NULL CHECK (is_parked IN (0, 1)),
    captured_at INTEGER,
    author TEXT NOT NULL,
    themes TEXT NOT NULL,
    position INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX note_review ON note (review_id) WHERE deleted_at IS NULL;

CREATE TABLE factor (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    review_id BLOB NOT NULL REFERENCES review (id),
    parent_id BLOB REFERENCES factor (id),
    role TEXT NOT NULL,
    text TEXT NOT NULL,
    position INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX factor_review ON factor (review_id) WHERE deleted_at IS NULL;

CREATE TABLE action_item (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    review_id BLOB NOT NULL REFERENCES review (id),
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    done_when TEXT NOT NULL,
    state TEXT NOT NULL,
    decline_reason TEXT NOT NULL,
    phase TEXT NOT NULL,
    horizon TEXT NOT NULL,
    breadth TEXT NOT NULL,
    impact TEXT NOT NULL,
    effort TEXT NOT NULL,
    owner TEXT NOT NULL,
    due TEXT,
    tracker TEXT NOT NULL,
    tracker_key TEXT NOT NULL,
    tracker_url TEXT NOT NULL,
    themes TEXT NOT NULL,
    created_at INTEGER,
    position INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX action_item_review ON action_item (review_id) WHERE deleted_at IS NULL;
CREATE INDEX action_item_open ON action_item (review_id, due) WHERE deleted_at IS NULL AND state NOT IN ('done', 'declined');

CREATE TABLE action_link (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    review_id BLOB NOT NULL REFERENCES review (id),
    from_id BLOB NOT NULL REFERENCES action_item (id),
    to_id BLOB NOT NULL REFERENCES action_item (id),
    relation TEXT NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX action_link_review ON action_link (review_id) WHERE deleted_at IS NULL;
CREATE INDEX action_link_to ON action_link (to_id) WHERE deleted_at IS NULL;

-- What refers to what. The owner's repository keeps its rows; a tombstone keeps its links.
CREATE TABLE note_event (
    owner_id BLOB NOT NULL REFERENCES note (id),
    target_id BLOB NOT NULL REFERENCES event (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (owner_id, target_id)
) WITHOUT ROWID, STRICT;
CREATE TABLE factor_event (
    owner_id BLOB NOT NULL REFERENCES factor (id),
    target_id BLOB NOT NULL REFERENCES event (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (owner_id, target_id)
) WITHOUT ROWID, STRICT;
CREATE TABLE factor_note (
    owner_id BLOB NOT NULL REFERENCES factor (id),
    target_id BLOB NOT NULL REFERENCES note (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (owner_id, target_id)
) WITHOUT ROWID, STRICT;
CREATE TABLE action_note (
    owner_id BLOB NOT NULL REFERENCES action_item (id),
    target_id BLOB NOT NULL REFERENCES note (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (owner_id, target_id)
) WITHOUT ROWID, STRICT;
CREATE TABLE action_factor (
    owner_id BLOB NOT NULL REFERENCES action_item (id),
    target_id BLOB NOT NULL REFERENCES factor (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (owner_id, target_id)
) WITHOUT ROWID, STRICT;
CREATE TABLE action_event (
    owner_id BLOB NOT NULL REFERENCES action_item (id),
    target_id BLOB NOT NULL REFERENCES event (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (owner_id, target_id)
) WITHOUT ROWID, STRICT;

-- The local reviews that a global review goes through, in its running order.
CREATE TABLE global_review_item (
    review_id BLOB NOT NULL REFERENCES review (id),
    covered_review_id BLOB NOT NULL REFERENCES review (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (review_id, covered_review_id)
) WITHOUT ROWID, STRICT;

-- Settings of the library (an empty scope) or of one review (its id). The value is JSON.
CREATE TABLE setting (
    scope BLOB NOT NULL CHECK (length(scope) IN (0, 16)),
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (scope, key)
) WITHOUT ROWID, STRICT;

-- What stands in an input and is not yet entered, so that a crash loses none of it.
CREATE TABLE draft (
    review_id BLOB NOT NULL REFERENCES review (id),
    place TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (review_id, place)
) WITHOUT ROWID, STRICT;

-- Full text over everything that has words. search_entry is the content that the FTS5 index points to.
CREATE TABLE search_entry (
    rowid INTEGER PRIMARY KEY,
    entity_id BLOB NOT NULL UNIQUE,
    review_id BLOB NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search_text USING fts5 (text, content = 'search_entry', content_rowid = 'rowid', tokenize = "unicode61 remove_diacritics 2");
CREATE TRIGGER search_entry_inserted AFTER INSERT ON search_entry BEGIN
    INSERT INTO search_text (rowid, text) VALUES (new.rowid, new.text);
END;
CREATE TRIGGER search_entry_deleted AFTER DELETE ON search_entry BEGIN
    INSERT INTO search_text (search_text, rowid, text) VALUES ('delete', old.rowid, old.text);
END;
CREATE TRIGGER search_entry_updated AFTER UPDATE ON search_entry BEGIN
    INSERT INTO search_text (search_text, rowid, text) VALUES ('delete', old.rowid, old.text);
    INSERT INTO search_text (rowid, text) VALUES (new.rowid, new.text);
END;
