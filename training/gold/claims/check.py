#!/usr/bin/env python3
"""Checks the claims files: that they parse, that every role and type is known, that every value is in its
sentence, and that every sentence of a report is in the document it names.

usage: check.py SCORER [REPORTS_FOLDER]
       SCORER is the path of score_claims.py; without REPORTS_FOLDER the sentences are not looked up.
"""
import importlib.util, os, re, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROLES = {"c": {"SUPPLIER", "RECIPIENT", "PRODUCER", "OWNER", "INTERMEDIARY", "TARGET", "PARTY", "*"},
         "p": {"ITEM", "INPUT", "END_USE", "*"},
         "k": {"ORIGIN", "DESTINATION", "TRANSIT", "LOCATION", "IMPOSER", "TARGET", "PARTY", "*"}}
TYPES = set("SUPPLY PRODUCTION PURCHASE SHIPMENT FINANCE COOPERATION OWNERSHIP CONSTRUCTION SANCTION EVASION USE".split())
ASSERTIONS = set("STATED ALLEGED DENIED PLANNED CONDITIONAL".split())


def squeeze(s):
    """Letters and digits only: line breaks, hyphenation and quotes do not matter."""
    return re.sub(r"[\W_]+", "", s).lower()


def occurs(sentence, text):
    """True where the sentence is in the text, footnote numbers of the text left out."""
    words = re.findall(r"[^\W_]+", sentence)
    return re.search(r"[\W_]*(?:(?<=[\W_])\d{1,3}[\W_]+)?".join(map(re.escape, words)), text) is not None


def text_of(path):
    if path.endswith(".pdf"):
        return subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True).stdout.decode("utf-8", "replace")
    return open(path, encoding="utf-8", errors="replace").read()


def main():
    spec = importlib.util.spec_from_file_location("score_claims", sys.argv[1])
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    reports = sys.argv[2] if len(sys.argv) > 2 else None
    parts = {}
    if os.path.exists(os.path.join(HERE, "split.tsv")):
        for line in open(os.path.join(HERE, "split.tsv"), encoding="utf-8"):
            if line.strip() and not line.startswith("#"):
                part, doc = line.rstrip("\n").split("\t")[:2]
                parts[doc] = part
    bad, texts, seen = 0, {}, {}
    for name in ("constructed-dev.txt", "constructed-test.txt", "dev.txt", "test.txt", "found-dev.txt"):
        path = os.path.join(HERE, name)
        if not os.path.exists(path):
            continue
        cases = scorer.parse(path)
        docs, doc, pages, raw, page = set(), None, None, [], None
        for line in open(path, encoding="utf-8"):
            m = re.match(r"# (\S.*?), page (\d+)$", line.rstrip("\n"))
            if m:
                doc, page = m.group(1), int(m.group(2))
                docs.add(doc)
            elif line.startswith("S "):
                raw.append((line[2:].rstrip("\n"), doc, page)); doc = None
        for (sentence, doc, page), case in zip(raw, cases):
            def complain(why):
                nonlocal bad
                bad += 1
                print(f"{name}: {why}: {sentence[:100]}")
            if sentence in seen: complain("twice")
            seen[sentence] = name
            for rec in case["gold"]:
                if not set(rec["types"]) <= TYPES: complain(f"type {rec['types']}")
                if not set(rec.get("assertion", "STATED").split("|")) <= ASSERTIONS: complain("assertion")
                if not rec["slots"]: complain("no slots")
                for s in rec["slots"]:
                    if not set(s["roles"]) <= ROLES[s["kind"]]: complain(f"role {s}")
                    if s["kind"] == "k":
                        if not re.fullmatch(r"[A-Z]{2}", s["value"]): complain(f"country {s}")
                    elif squeeze(s["value"]) not in squeeze(sentence): complain(f"not in the sentence: {s['value']}")
                if "by" in rec and squeeze(rec["by"]) not in squeeze(sentence): complain(f"by {rec['by']}")
            if name in ("dev.txt", "test.txt"):
                if not doc: complain("no document"); continue
                if parts.get(doc) + ".txt" != name: complain(f"{doc} is not of this part")
                if reports:
                    if doc not in texts: texts[doc] = [p for p in text_of(os.path.join(reports, doc)).split("\f")]
                    on = texts[doc][page - 1] + (texts[doc][page] if page < len(texts[doc]) else "")
                    if not occurs(sentence, on): complain(f"not on page {page} of {doc}")
        records = [r for c in cases for r in c["gold"]]
        slots = [s for r in records for s in r["slots"]]
        print(f"{name}: {len(docs)} documents, {len(cases)} cases, {sum(not c['gold'] for c in cases)} without a claim, "
              f"{len(records)} records, {len(slots)} slots ({sum(s['optional'] for s in slots)} optional)")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
