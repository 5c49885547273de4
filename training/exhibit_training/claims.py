"""Claims in sentences, as training data: who has which part in what a word evokes.

Files are `gold/claims/train-*.txt`: `S` begins a case, its sentence carries the marks of names as in `gold.py`; then one line a claim,
or `-` for a sentence that makes none:

    S [N Chinese] firms supplied [P drone engines] to [C Russia].
    = SUPPLY supplied; Chinese:ORIGIN; drone engines:ITEM; Russia:DESTINATION; a STATED; by NAME

The word after the type evokes the claim (`word#2`: its second occurrence); arguments are marks, with a role of the record; `a` is the
assertion where it is not STATED, `by` who says so.

Usage: python -m exhibit_training.claims build SHARED_DATA DATA_FOLDER TOKENIZER.json FILE...  (.txt as above, .jsonl as in borrowed.py) writes DATA_FOLDER/claims.pkl and, one case in
       12 by a hash of its words, claims-dev.pkl: lists of data.Example
       python -m exhibit_training.claims score DATA_FOLDER MODEL(.pt|.onnx) [ENCODER.onnx]   claims-dev, by how sure a claim must be
"""
import hashlib
import pickle
import re
import sys

import numpy as np

from . import gold

TYPES = ["", "SUPPLY", "PRODUCTION", "PURCHASE", "SHIPMENT", "FINANCE", "COOPERATION", "OWNERSHIP", "CONSTRUCTION", "SANCTION",
         "EVASION", "USE"]  # index 0: the word evokes nothing
ASSERTIONS = ["STATED", "ALLEGED", "DENIED", "PLANNED", "CONDITIONAL"]
# index 0: the name has no part; BY is who says so
ROLES = ["", "SUPPLIER", "RECIPIENT", "PRODUCER", "OWNER", "INTERMEDIARY", "TARGET", "PARTY", "ITEM", "INPUT", "END_USE", "ORIGIN",
         "DESTINATION", "TRANSIT", "LOCATION", "IMPOSER", "BY"]


CODES = {kind: code for code, kind in gold.CODES.items()}
VARIANTS = 5  # of each training case with other names, beside itself


class BadFile(Exception):
    """A line that is no claim, with the file and the line's number."""


def numbered(phrase):
    """"word#2" to the word and 1; without a number to itself and 0: which of several is meant."""
    match = re.fullmatch(r"(.*)#(\d)", phrase)
    return (match[1], int(match[2]) - 1) if match else (phrase, 0)


def occurrence(text, phrase):
    """Span of a phrase between word edges."""
    word, number = numbered(phrase)
    return list(re.finditer(r"(?<!\w)" + re.escape(word) + r"(?!\w)", text))[number].span()


def marked(text, spans, phrase):
    """The mark (start, end, type) with that text."""
    word, number = numbered(phrase)
    return [s for s in spans if text[s[0]:s[1]] == word][number]


def read(path):
    """Yields (marked sentence, text, claims); a claim is (type, trigger span, [(mark, role)], assertion)."""
    case = None
    for number, line in enumerate(open(path, encoding="utf-8"), 1):
        line = line.strip()
        try:
            if line.startswith("S "):
                if case:
                    yield case
                case = (line[2:], *gold.unmark(line[2:]), [])
            elif line.startswith("= "):
                _, text, spans, claims = case
                parts = [p.strip() for p in line[2:].split(";") if p.strip()]
                kind, trigger = parts[0].split(" ", 1)
                arguments, assertion = [], "STATED"
                for part in parts[1:]:
                    if part.startswith("a ") and part[2:] in ASSERTIONS:
                        assertion = part[2:]
                    elif part.startswith("by "):
                        if any(text[s[0]:s[1]] == part[3:] for s in spans):
                            arguments.append((marked(text, spans, part[3:]), "BY"))
                    else:
                        name, _, role = part.rpartition(":")
                        ROLES.index(role.strip())
                        arguments.append((marked(text, spans, name.strip()), role.strip()))
                claims.append((kind, occurrence(text, trigger), arguments, assertion))
                TYPES.index(kind)
            elif line and line != "-" and not line.startswith("#"):
                raise ValueError("no claim")
        except (ValueError, IndexError, TypeError) as e:
            raise BadFile(f"{path}, line {number}: {line}: {e}") from e
    if case:
        yield case


def pools(cases):
    """Texts of marks by type and kind of form (plural or not, behind "the" or not), to put in each other's place."""
    table = {}
    for _, text, spans, _ in cases:
        for span in spans:
            table.setdefault(form(text, span), []).append(text[span[0]:span[1]])
    return table


def form(text, span):
    return span[2], text[span[0]:span[1]].endswith("s"), text[:span[0]].lower().endswith("the ")


def swapped(case, table, rng, share=0.7):
    """The case with other names and goods in most places, the same one wherever the same text stands: who does what to whom is told by
    the words between, not by the names."""
    _, text, spans, claims = case
    edges = {edge for _, trigger, _, _ in claims for edge in trigger}
    instead = {}
    for span in sorted(spans):
        old = text[span[0]:span[1]]
        if old not in instead:
            fixed = any(span[0] < edge < span[1] for edge in edges)
            instead[old] = old if fixed or rng.random() > share else rng.choice(table[form(text, span)])
    out, line, moved, at = "", "", {}, 0
    for span in sorted(spans):
        for position in range(at, span[0] + 1):
            moved[position] = len(out) + position - at
        out += text[at:span[0]]
        line += text[at:span[0]]
        new = instead[text[span[0]:span[1]]]
        if new == text[span[0]:span[1]]:
            moved.update({position: len(out) + position - span[0] for position in range(span[0], span[1])})
        line += f"[{CODES[span[2]]} {new}]"
        out += new
        at = span[1]
    for position in range(at, len(text) + 1):
        moved[position] = len(out) + position - at
    line += text[at:]

    def mark(s):
        return moved[s[0]], moved[s[0]] + len(instead[text[s[0]:s[1]]]), s[2]
    told = [(kind, (moved[a], moved[b]), [(mark(s), role) for s, role in arguments], assertion)
            for kind, (a, b), arguments, assertion in claims]
    return line, out + text[at:], [mark(s) for s in spans], told


def word_spans(text, ws):
    """Spans of the words in the text: words stand in its order, with nothing but space between."""
    spans, at = [], 0
    for w in ws:
        start = text.index(w, at)
        spans.append((start, start + len(w)))
        at = start + len(w)
    return spans


def last_word(spans, start, end):
    """The last word that begins in a stretch of the text: it stands for a name, and a hyphenated trigger is its last part."""
    return max(i for i, (s, _) in enumerate(spans) if start <= s < end)


def example(source, case, pieces, lists):
    """The data.Example of one case: names as in gold.py, and `claims`: evoked [w] int8 (TYPES), asserted [w] int8 (-1: no claim),
    parts [k, w] int8 (ROLES of the names' last words in the claim of the k-th trigger), triggers [k] int16 (word numbers)."""
    from . import data
    line, text, _, claims = case
    row = gold.row(source, text, line)
    e = data.example(row, pieces, lists, 1.0, mask_joined=False)
    spans = word_spans(text, e.words)
    e.evoked, e.asserted = np.zeros(len(spans), np.int8), np.full(len(spans), -1, np.int8)
    rows = {}
    for kind, (start, end), arguments, assertion in claims:
        at = last_word(spans, start, end)
        if e.evoked[at] and e.evoked[at] != TYPES.index(kind):
            continue  # one claim a word
        e.evoked[at], e.asserted[at] = TYPES.index(kind), ASSERTIONS.index(assertion)
        parts = rows.setdefault(at, np.zeros(len(spans), np.int8))
        for (s, t, _), role in arguments:
            word = last_word(spans, s, t)
            if not parts[word] or role != "BY":
                parts[word] = ROLES.index(role)
    e.triggers = np.array(sorted(rows), np.int16)
    e.parts = np.array([rows[at] for at in sorted(rows)], np.int8).reshape(len(rows), len(spans))
    return e


def build(shared, folder, tokenizer_json, *files):
    import random

    from . import borrowed, features, words
    pieces, lists = words.Pieces(tokenizer_json), features.Lists.read(folder)
    cases = [(f"claims:{path.rsplit('/', 1)[-1]}", case) for path in files
             for case in (borrowed.read(path, shared) if path.endswith(".jsonl") else read(path))]
    table, rng = pools(case for _, case in cases), random.Random("claims")
    sets = {"claims": [], "claims-dev": []}
    for source, case in cases:
        kept = int(hashlib.sha1(case[1].encode()).hexdigest(), 16) % 12 == 0
        sets["claims-dev" if kept else "claims"].append(example(source, case, pieces, lists))
        if not kept:
            for _ in range(VARIANTS):
                try:
                    sets["claims"].append(example(source, swapped(case, table, rng), pieces, lists))
                except AssertionError:
                    pass  # "Kft." before the sentence's own full stop: tokens that no mark fits
    for name, examples in sets.items():
        with open(f"{folder}/{name}.pkl", "wb") as file:
            pickle.dump(examples, file)
        print(name, len(examples), "sentences,", sum(len(e.triggers) for e in examples), "claims")


def found(out, e):
    """Of one sentence: word -> (probability of a claim, type, assertion, {word: (role, probability)})."""
    first = e.first.astype(int)
    evokes, parts = softmax(out["evokes"][first]), softmax(out["parts"][first][:, first])
    best = evokes[:, 1:].argmax(1) + 1
    roles, asserts = parts.argmax(2), out["asserts"][first].argmax(1)
    return {w: (1 - evokes[w, 0], best[w], asserts[w], {n: (roles[w, n], parts[w, n].max()) for n in np.flatnonzero(roles[w])})
            for w in range(len(first)) if evokes[w, 0] < 0.9}


def softmax(scores):
    e = np.exp(scores - scores.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def score(folder, path, onnx=None):
    """Claims by trigger word (any type, and of the type), and parts (name's last word and role) of claims found at the right word;
    names as marked."""
    from .evaluate import load, predict
    examples = pickle.load(open(f"{folder}/claims-dev.pkl", "rb"))
    answers = list(predict(load(path, onnx), examples))
    for least in (0.3, 0.5, 0.7):
        n = dict(gold=0, got=0, word=0, typed=0, asserted=0, parts=0, given=0, right=0, silent=0, quiet=0)
        for e, out in answers:
            claims = {w: c for w, c in found(out, e).items() if c[0] >= least}
            n["gold"] += len(e.triggers)
            n["got"] += len(claims)
            n["silent"] += not len(e.triggers)
            n["quiet"] += not len(e.triggers) and not claims
            ends = {i for i, t in enumerate(e.tags) if t != "O" and (i + 1 == len(e.tags) or not e.tags[i + 1].startswith("I-"))}
            for k, w in enumerate(e.triggers):
                n["parts"] += int((e.parts[k] > 0).sum())
                if w in claims:
                    n["word"] += 1
                    n["typed"] += int(claims[w][1] == e.evoked[w])
                    n["asserted"] += int(claims[w][2] == e.asserted[w])
            for w, (_, _, _, parts) in claims.items():
                gold = e.parts[list(e.triggers).index(w)] if w in e.triggers else None
                for name, (role, sure) in parts.items():
                    if name in ends and sure >= 0.5:
                        n["given"] += 1
                        n["right"] += int(gold is not None and gold[name] == role)
        p, r = n["word"] / max(1, n["got"]), n["word"] / max(1, n["gold"])
        ap, ar = n["right"] / max(1, n["given"]), n["right"] / max(1, n["parts"])
        print(f"at {least}: triggers P {p:.3f} R {r:.3f} F1 {2 * p * r / max(1e-9, p + r):.3f}, type right {n['typed'] / max(1, n['word']):.3f}, assertion "
              f"{n['asserted'] / max(1, n['word']):.3f}; parts P {ap:.3f} R {ar:.3f} F1 {2 * ap * ar / max(1e-9, ap + ar):.3f}; silent {n['quiet']}/{n['silent']}")


if __name__ == "__main__":
    {"build": build, "score": score}[sys.argv[1]](*sys.argv[2:])
