-- Search over all documents. What version 1 kept for it is read anew from the kept answers by version 3.1, in the same order.
CREATE TABLE kept_order AS SELECT document, min(id) AS position FROM evidence GROUP BY document;
DROP TABLE argument;
DROP TABLE evidence;

-- One row a record, narrow, so that many are read quickly; ids only grow, so that they serve as cursors.
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document INTEGER NOT NULL REFERENCES document (seq) ON DELETE CASCADE,
    type TEXT NOT NULL,
    confidence REAL NOT NULL,
    day TEXT NOT NULL, -- by which it is sorted: the first that is known, ISO 8601; '' without a date
    first_day TEXT NOT NULL, -- '' where open, or without a date
    last_day TEXT NOT NULL, -- '9999-12-31' where open, '' without a date
    tags TEXT NOT NULL -- what it can be asked by, see Tag; begins and ends with a space
);
CREATE INDEX evidence_document ON evidence (document, id);
CREATE INDEX evidence_day ON evidence (day, id);
CREATE INDEX evidence_confidence ON evidence (confidence, id);

-- The record itself.
CREATE TABLE record (
    evidence INTEGER PRIMARY KEY REFERENCES evidence (id) ON DELETE CASCADE,
    id TEXT NOT NULL, -- of the record
    record TEXT NOT NULL, -- EvidenceRecord, counted in UTF-16 units
    record_codepoint TEXT -- the same in code points; NULL where the two do not differ
);
CREATE INDEX record_id ON record (id);

-- A company, product or country over all documents.
CREATE TABLE entity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL, -- company, product, country
    key TEXT NOT NULL, -- EntityKey, without the kind
    name TEXT NOT NULL, -- to show
    merged_into INTEGER REFERENCES entity (id) ON DELETE SET NULL,
    page INTEGER NOT NULL, -- the entity at the end of merged_into: it stands for all that are merged
    records INTEGER NOT NULL DEFAULT 0, -- of the whole page, co-mentions not counted; kept where page = id
    documents INTEGER NOT NULL DEFAULT 0, -- of the whole page; kept where page = id
    UNIQUE (kind, key)
);
CREATE INDEX entity_page ON entity (page);
CREATE INDEX entity_merged ON entity (merged_into);
CREATE INDEX entity_records ON entity (records, id) WHERE page = id;
CREATE INDEX entity_kind_records ON entity (kind, records, id) WHERE page = id;

-- Which entity has which part in which record.
CREATE TABLE argument (
    entity INTEGER NOT NULL REFERENCES entity (id),
    evidence INTEGER NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
    role INTEGER NOT NULL, -- see Role
    PRIMARY KEY (entity, evidence, role)
) WITHOUT ROWID;
CREATE INDEX argument_evidence ON argument (evidence, entity, role);

-- What documents call an entity.
CREATE TABLE name (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    entity INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    written TEXT NOT NULL,
    folded TEXT NOT NULL, -- as names are compared, see FoldedName
    main INTEGER NOT NULL, -- 1: the fullest form of some document, which is shown rather than others
    documents INTEGER NOT NULL DEFAULT 0,
    UNIQUE (entity, written)
);
CREATE INDEX name_folded ON name (folded);
CREATE TABLE naming (
    document INTEGER NOT NULL REFERENCES document (seq) ON DELETE CASCADE,
    name INTEGER NOT NULL REFERENCES name (id),
    PRIMARY KEY (document, name)
) WITHOUT ROWID;
CREATE INDEX naming_name ON naming (name);

-- Entries of lists that an entity matches, as a document's analysis found.
CREATE TABLE link (
    document INTEGER NOT NULL REFERENCES document (seq) ON DELETE CASCADE,
    entity INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    list TEXT NOT NULL,
    entry TEXT NOT NULL, -- its key in the list
    name TEXT NOT NULL, -- its name there
    score REAL NOT NULL,
    explanation TEXT NOT NULL,
    PRIMARY KEY (document, entity, list, entry)
) WITHOUT ROWID;
CREATE INDEX link_entity ON link (entity);
CREATE INDEX link_entry ON link (list, entry, entity);

-- What was decided on entities; only ever added to.
CREATE TABLE ruling (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    act TEXT NOT NULL, -- MERGE: entity into other; SPLIT: entity out of other
    entity INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    documents INTEGER, -- so many documents' records went with a SPLIT; NULL where a merge was undone
    decided_by TEXT, -- NULL: nobody said
    note TEXT,
    decided_at TEXT NOT NULL
);
CREATE INDEX ruling_entity ON ruling (entity);
CREATE INDEX ruling_other ON ruling (other);

-- Documents in which a name means another entity than elsewhere.
CREATE TABLE part (
    document INTEGER NOT NULL REFERENCES document (seq) ON DELETE CASCADE,
    entity INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE, -- by its key
    part INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE, -- whom it means there
    PRIMARY KEY (document, entity)
) WITHOUT ROWID;
CREATE INDEX part_entity ON part (entity);
CREATE INDEX part_part ON part (part);

-- Words of quotes with the tags of their record, of documents, of names. They hold no text, only where words stand, and forget
-- what is deleted at once.
CREATE VIRTUAL TABLE search USING fts5 (
    quote, tags, content = '', columnsize = 0, tokenize = 'porter unicode61 remove_diacritics 2');
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
CREATE VIRTUAL TABLE text_search USING fts5 (
    words, content = '', columnsize = 0, tokenize = 'porter unicode61 remove_diacritics 2');
INSERT INTO text_search (text_search, rank) VALUES ('secure-delete', 1);
CREATE VIRTUAL TABLE name_search USING fts5 (
    company, product, country, content = '', columnsize = 0, tokenize = 'unicode61 remove_diacritics 0');
INSERT INTO name_search (name_search, rank) VALUES ('secure-delete', 1);

-- The words that each of them has.
CREATE VIRTUAL TABLE search_terms USING fts5vocab ('search', 'row');
CREATE VIRTUAL TABLE text_search_terms USING fts5vocab ('text_search', 'row');
CREATE VIRTUAL TABLE name_search_terms USING fts5vocab ('name_search', 'row');
