"""Claims in sentences of the shared corpora, kept without their text, which is not ours to hand on.

A line of `gold/claims/train-*.jsonl` is one sentence: `source` the file of shared/data/train that has it, `text` the SHA-1 of its text, `marks` [[start, end, code as in gold.CODES]],
`claims` [{type, trigger [start, end], arguments [[number of the mark, role]], assertion}], positions in characters.

Usage: python -m exhibit_training.borrowed SHARED_DATA CASES.txt OUT.jsonl SOURCE...   packs cases in the format of claims.py
"""
import hashlib
import json
import re
import sys

from . import data, gold


def text_of(tokens):
    """A corpus row as a line of text: no space before a closing mark or clitic, none behind an opening bracket."""
    out = ""
    for token in tokens:
        if out and not re.fullmatch(r"[,.;:?!)%\]]|'s|n't|'(re|ve|ll|d|m)|'", token) and not out.endswith(("(", "$", "[")):
            out += " "
        out += token
    return out


def key(text):
    return hashlib.sha1(text.encode()).hexdigest()


def pack(case, source):
    _, text, spans, claims = case
    codes = {kind: code for code, kind in gold.CODES.items()}
    return {"source": source, "text": key(text), "marks": [[start, end, codes[kind]] for start, end, kind in spans],
            "claims": [{"type": kind, "trigger": list(trigger), "arguments": [[spans.index(s), role] for s, role in arguments],
                        "assertion": assertion} for kind, trigger, arguments, assertion in claims]}


def read(path, shared):
    """Yields cases as claims.read does, their text looked up in the shared training data."""
    packed = {(row["source"], row["text"]): row for row in map(json.loads, open(path, encoding="utf-8"))}
    for source in sorted({source for source, _ in packed}):
        for row in data.rows(shared, source):
            text = text_of(row["tokens"])
            found = packed.pop((source, key(text)), None)
            if not found:
                continue
            spans = [(start, end, gold.CODES[code]) for start, end, code in found["marks"]]
            line, at = "", 0
            for start, end, code in found["marks"]:
                line += f"{text[at:start]}[{code} {text[start:end]}]"
                at = end
            yield line + text[at:], text, spans, [
                (c["type"], tuple(c["trigger"]), [(spans[number], role) for number, role in c["arguments"]], c["assertion"])
                for c in found["claims"]]
    assert not packed, f"{len(packed)} sentences of {path} are not in the shared data"


def main(shared, cases, out, *sources):
    from . import claims
    where = {key(text_of(row["tokens"])): source for source in sources for row in data.rows(shared, source)}
    packed = [pack(case, where[key(case[1])]) for case in claims.read(cases)]
    with open(out, "w", encoding="utf-8") as file:
        file.writelines(json.dumps(row, separators=(",", ":")) + "\n" for row in packed)
    assert len(list(read(out, shared))) == len(packed)
    print(len(packed), "sentences")


if __name__ == "__main__":
    main(*sys.argv[1:])
