-- Keys to call with; of their secrets only the hash.
CREATE TABLE access_key (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE, -- to talk of it: the first digits of the hash
    hash TEXT NOT NULL UNIQUE, -- sha256 of the secret
    name TEXT NOT NULL, -- whose it is
    role TEXT NOT NULL,
    created_at TEXT NOT NULL,
    expires_at TEXT, -- NULL: never
    revoked_at TEXT
);

-- Who did what; only ever added to.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    who TEXT, -- name of a key; NULL: nobody known
    key TEXT, -- its id
    address TEXT, -- of the machine that called
    method TEXT NOT NULL,
    path TEXT NOT NULL, -- without parameters, which may hold words
    status INTEGER NOT NULL
);
CREATE INDEX audit_who ON audit (who, id);
