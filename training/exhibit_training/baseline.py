"""Scores a running service on the report gold, by exact character spans: what the accurate tier has to beat.

Usage: python -m exhibit_training.baseline http://localhost:8080 [train|test]
"""
import collections
import json
import sys
import urllib.request

from . import gold, labels
from .evaluate import EITHER, prf


def mentions(url, text):
    request = urllib.request.Request(f"{url}/v1/analyze", json.dumps({"text": text}).encode(), {"content-type": "application/json"})
    for entity in json.load(urllib.request.urlopen(request, timeout=120))["entities"]:
        for mention in entity["mentions"]:
            yield mention["start"], mention["end"], mention["type"]


def main(url, which="test"):
    sources = collections.defaultdict(list)
    for line, marked in zip(open(gold.GOLD / f"sentences-{which}.tsv", encoding="utf-8"),
                            open(gold.GOLD / f"markup-{which}.txt", encoding="utf-8")):
        sources[line.split("\t")[0]].append(marked.rstrip("\n"))
    rows, types = collections.defaultdict(lambda: [0, 0, 0]), collections.Counter()
    for lines in sources.values():
        text, want = "", set()
        for line in lines:
            sentence, spans = gold.unmark(line)
            want |= {(s + len(text), e + len(text), labels.FILE_TYPES[t][0]) for s, e, t in spans}
            text += sentence + "\n\n"
        have = set(mentions(url, text))
        types.update(t for _, _, t in have)
        for kind in labels.TYPES:
            add(rows[kind], {x for x in want if x[2] == kind}, {x for x in have if x[2] == kind})
        for name, group in (("COMPANY+ORG", EITHER), ("COUNTRY+NORP", {"COUNTRY", "NORP"})):
            add(rows[name], {x[:2] for x in want if x[2] in group}, {x[:2] for x in have if x[2] in group})
    print(dict(types))
    for kind, row in rows.items():
        print("| %s | %.3f | %.3f | %.3f | %d |" % (kind, *prf(row), row[0] + row[2]))


def add(row, want, have):
    row[0] += len(want & have)
    row[1] += len(have - want)
    row[2] += len(want - have)


if __name__ == "__main__":
    main(*sys.argv[1:])
