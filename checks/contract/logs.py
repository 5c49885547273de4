"""Reads a service's log, written as JSON, and stops at a line that is none, names no request that it is about, or holds a document's words.

    python checks/contract/logs.py LOG DOCUMENT…
"""

import json
import re
import sys
from pathlib import Path

WORDS = 6  # so many in a row of a document are no chance

log, documents = Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]]
lines = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
requests = [line for line in lines if line["loggerName"] == "io.quarkus.http.access-log"]
assert requests, "no request was logged"
for line in requests:
    assert line["mdc"].get("requestId"), f"no request's id in {line}"
    assert re.fullmatch(r"[A-Z-]+ [^ ?]+ \d{3} (-|-?\d+) bytes \d+ ms", line["message"]), f"more than a path in {line['message']}"
said = " ".join(json.dumps(line, ensure_ascii=False) for line in lines)
for document in documents:
    words = document.read_text(encoding="utf-8").split()
    for at in range(0, len(words) - WORDS):
        assert " ".join(words[at : at + WORDS]) not in said, f"words of {document} in the log: {words[at : at + WORDS]}"
print(f"{len(lines)} log lines, {len(requests)} of requests, none with words of a document")
