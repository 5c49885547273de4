-- What persons decided on records; only ever added to. The newest of a record counts.
CREATE TABLE review (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document INTEGER NOT NULL REFERENCES document (seq) ON DELETE CASCADE,
    record TEXT NOT NULL, -- id of the record
    revision INTEGER NOT NULL, -- of this record, from 1
    status TEXT NOT NULL, -- ReviewState
    decided_by TEXT, -- NULL: nobody said
    decided_at TEXT NOT NULL,
    note TEXT,
    seen TEXT, -- EvidenceRecord as the analysis had it, counted in UTF-16 units; NULL where a person added it
    claim TEXT, -- the same as a person has it; NULL where it stands as the analysis has it
    UNIQUE (record, revision)
);
CREATE INDEX review_document ON review (document, record, revision);

-- Answers that a newer analysis of the same bytes replaced, oldest first; gzip of UTF-8, as in answer.
CREATE TABLE earlier_answer (
    document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    number INTEGER NOT NULL, -- from 1
    analysed_at TEXT NOT NULL,
    records INTEGER NOT NULL, -- evidence without co-mentions
    text BLOB NOT NULL,
    pages BLOB NOT NULL,
    result BLOB NOT NULL,
    PRIMARY KEY (document, number)
);
