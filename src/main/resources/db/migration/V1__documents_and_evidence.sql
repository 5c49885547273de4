-- One row a document, in order of arrival; the bytes lie in the folder of originals under their hash.
CREATE TABLE document (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE, -- sha256 of the bytes
    filename TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    title TEXT,
    language TEXT NOT NULL,
    page_count INTEGER NOT NULL,
    characters INTEGER NOT NULL, -- UTF-16 units
    records INTEGER NOT NULL, -- evidence without co-mentions
    posted INTEGER NOT NULL, -- 1: sent by itself; 0: only found inside another document
    fingerprint TEXT NOT NULL, -- of the models and settings that made the answer
    analysed_at TEXT NOT NULL
);

-- The large parts, apart so that lists stay quick; gzip of UTF-8.
CREATE TABLE answer (
    document TEXT PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
    text BLOB NOT NULL,
    pages BLOB NOT NULL,
    result BLOB NOT NULL -- AnalysisResult, counted in UTF-16 units
);

-- Which document was found inside which.
CREATE TABLE attachment (
    parent TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    child TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (parent, child)
) WITHOUT ROWID;
CREATE INDEX attachment_child ON attachment (child);

-- One row a record; ids only grow, so that they serve as cursors.
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    type TEXT NOT NULL,
    confidence REAL NOT NULL,
    record TEXT NOT NULL, -- EvidenceRecord, counted in UTF-16 units
    record_codepoint TEXT -- the same in code points; NULL where the two do not differ
);
CREATE INDEX evidence_document ON evidence (document, id);
CREATE INDEX evidence_type ON evidence (type, id);
CREATE INDEX evidence_confidence ON evidence (confidence, id);

-- Every name by which a record's company, product or country can be asked for, folded.
CREATE TABLE argument (
    evidence INTEGER NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
    kind TEXT NOT NULL, -- company, product, country
    name TEXT NOT NULL,
    PRIMARY KEY (evidence, kind, name)
) WITHOUT ROWID;
CREATE INDEX argument_name ON argument (kind, name, evidence);

-- Originals on disk that no document holds, yet or any more; removed when the service starts.
CREATE TABLE loose_original (
    id TEXT PRIMARY KEY
) WITHOUT ROWID;
