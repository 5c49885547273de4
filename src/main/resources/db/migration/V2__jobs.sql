-- Work that was acknowledged before it was done, in order of arrival. Its bytes lie among the originals while it is open.
CREATE TABLE job (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL, -- QUEUED, RUNNING, DONE, FAILED, CANCELLED
    document TEXT NOT NULL, -- sha256 of the bytes
    filename TEXT NOT NULL,
    media_type TEXT, -- as the sender declared it
    size_bytes INTEGER NOT NULL,
    tier TEXT NOT NULL,
    tries INTEGER NOT NULL, -- how often it was begun
    created_at TEXT NOT NULL,
    started_at TEXT,
    ended_at TEXT,
    failure TEXT, -- why it failed: the kind
    detail TEXT -- and in words
);
CREATE INDEX job_state ON job (state, seq);
CREATE INDEX job_document ON job (document);

-- Many documents sent together: an archive, several files, or documents that are kept already.
CREATE TABLE batch (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL, -- as of a job
    source TEXT NOT NULL, -- ARCHIVE, FILES, REFERENCES
    archive TEXT, -- sha256 of an archive, whose bytes lie among the originals while the batch is kept
    filename TEXT NOT NULL,
    tier TEXT NOT NULL,
    created_at TEXT NOT NULL,
    started_at TEXT,
    ended_at TEXT,
    failure TEXT,
    detail TEXT
);
CREATE INDEX batch_state ON batch (state, seq);

-- One row a file of a batch; its outcome.
CREATE TABLE batch_file (
    batch TEXT NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
    position INTEGER NOT NULL, -- from 0, the order in the archive or the form
    name TEXT NOT NULL, -- with its folders; never used as a path
    media_type TEXT,
    size_bytes INTEGER, -- unpacked; NULL where the archive does not say
    state TEXT NOT NULL,
    document TEXT, -- sha256 of the bytes, once they were seen
    tries INTEGER NOT NULL,
    failure TEXT,
    detail TEXT,
    ended INTEGER, -- which of the batch's outcomes it was, from 1; newer ones of a retry count on
    PRIMARY KEY (batch, position)
) WITHOUT ROWID;
CREATE INDEX batch_file_state ON batch_file (batch, state, position);
CREATE INDEX batch_file_ended ON batch_file (batch, ended);
CREATE INDEX batch_file_document ON batch_file (document);

-- What was sent under which Idempotency-Key, for a day.
CREATE TABLE idempotency (
    key TEXT PRIMARY KEY,
    request TEXT NOT NULL, -- hash of what was asked for
    answer TEXT, -- where the answer is: the path of a job, a batch or a document; NULL while the first request is under way
    created_at TEXT NOT NULL
) WITHOUT ROWID;
