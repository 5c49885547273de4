"""Scores other tools and Exhibit's own models on the same sentences, with the scorer of exhibit_training/evaluate.py.

Usage, from the folder training:
  python -m peers.compare write SHARED_DATA MODEL_FOLDER OUT        sentences as OUT/{report,kept}.txt, one a line, a space between words
  python -m peers.compare own NAME SHARED_DATA MODEL_FOLDER OUT     an exported model of Exhibit, as if it were a peer
  python -m peers.compare score SHARED_DATA MODEL_FOLDER OUT [BASE] tables of every OUT/NAME-SET.tags; OUT/results.json

A peer writes OUT/NAME-SET.tags, BIO tags of its own types, one line a sentence, and OUT/NAME.json, its speed and memory.
MODEL_FOLDER is an exported model with its tokenizer and lists. BASE is the tool the others are compared with.
"""
import collections
import dataclasses
import json
import pathlib
import re
import sys
import time

import numpy as np

from exhibit_training import data, decode, evaluate, features, labels, words

KEPT = ("wikigold", "uner_ewt_dev", "crossner", "redocred_dev")
SETS = ("report", "kept")
KINDS = ["COMPANY+ORG", "COUNTRY", "COUNTRY+NORP", "LOCATION", "COUNTRY|LOCATION", "PERSON"]
# a peer's type -> ours; what is not here counts for nothing. PLACE: a COUNTRY if the list of countries has it, else a LOCATION.
MAPPING = {
    "ORGANIZATION": "ORGANISATION", "ORG": "ORGANISATION", "ORGANISATION": "ORGANISATION", "COMPANY": "COMPANY", "PERSON": "PERSON",
    "COUNTRY": "COUNTRY", "NATIONALITY": "NORP", "NORP": "NORP", "CITY": "LOCATION", "STATE_OR_PROVINCE": "LOCATION",
    "LOCATION": "LOCATION", "LOC": "LOCATION", "GPE": "PLACE", "PLACE": "PLACE",
}
FILE_TYPE = {ours[0]: name for name, ours in labels.FILE_TYPES.items() if len(ours) == 1}


def examples(shared, folder):
    """set -> examples, in the order of the sentence files."""
    pieces, lists = words.Pieces(f"{folder}/tokenizer.json"), features.Lists.read(folder)
    gold = pathlib.Path(data.__file__).parent.parent / "gold" / "names-test.jsonl"
    kept = [data.example(row, pieces, lists) for name in KEPT for number, row in enumerate(data.rows(shared, name))
            if row["tokens"] and data.part(name, number) == "test"]
    return {"report": data.gold(gold, pieces, lists), "kept": [e for e in kept if len(e.ids) <= 256]}


def write(shared, folder, out):
    pathlib.Path(out).mkdir(parents=True, exist_ok=True)
    for name, rows in examples(shared, folder).items():
        with open(f"{out}/{name}.txt", "w", encoding="utf-8") as file:
            file.writelines(" ".join("_".join(words.normal(w).split()) or "_" for w in e.words) + "\n" for e in rows)
        print(name, len(rows), "sentences,", sum(len(e.words) for e in rows), "words")


def clocks():
    return time.perf_counter(), time.process_time()


def best(runs, count):
    """Words a second of the best of several (start, end) clocks: by the wall and by processor time."""
    return {key: round(count / min(end[i] - start[i] for start, end in runs)) for i, key in enumerate(("wall", "cpu"))}


def memory(key):
    """Megabytes of VmRSS or VmHWM."""
    return round(int(re.search(key + r":\s+(\d+)", pathlib.Path("/proc/self/status").read_text())[1]) / 1024)


def own(name, shared, folder, out):
    """Runs the model as evaluate.py does (batches of 32 of like length, one thread). Two rates: the whole way from words to spans,
    in Python, and the network alone."""
    import onnxruntime
    sets = examples(shared, folder)
    before = memory("VmRSS")  # of Python, torch and the data, which the model does not need
    run = evaluate.load(f"{folder}/model.onnx")
    pieces, lists = words.Pieces(f"{folder}/tokenizer.json"), features.Lists.read(folder)

    def whole():
        fresh = []
        for e in sets["report"]:
            ids, feats, first = data.encode(e.words, [s == 2 for s in e.feats[e.first, 1]], pieces, lists)
            fresh.append(dataclasses.replace(e, ids=ids, feats=feats, first=first))
        return spans(fresh)

    def spans(rows):
        return {id(e): decode.spans(decode.viterbi(out["names"][e.first.astype(int)])) for e, out in evaluate.predict(run, rows)}

    rows = sorted(sets["report"], key=lambda e: len(e.ids))
    batches = [evaluate.collate(rows[i:i + 32]) for i in range(0, len(rows), 32)]
    times = collections.defaultdict(list)
    for part, work in (("ner", whole), ("network", lambda: [run(batch) for batch in batches])):
        for _ in range(5):
            start = clocks()
            work()
            times[part].append((start, clocks()))
    count = sum(len(e.words) for e in rows)
    record = {"version": f"onnxruntime {onnxruntime.__version__}, int8", "words": count, "rss": memory("VmRSS") - before, "peak": memory("VmHWM") - before,
              **{part: best(runs[2:], count) for part, runs in times.items()}}
    for which, rows in sets.items():
        found = spans(rows)
        with open(f"{out}/{name}-{which}.tags", "w", encoding="utf-8") as file:
            file.writelines(" ".join(tags(found[id(e)], len(e.words))) + "\n" for e in rows)
    pathlib.Path(f"{out}/{name}.json").write_text(json.dumps(record))


def tags(found, size):
    out = ["O"] * size
    for start, end, kind in found:
        out[start:end] = ["B-" + kind] + ["I-" + kind] * (end - start - 1)
    return out


def mapped(e, line, countries):
    """Spans of our types from a peer's tags."""
    assert len(line) == len(e.words), (len(line), e.words)
    out = []
    for start, end, kind in evaluate.gold_spans(line):
        ours = MAPPING.get(kind)
        if ours == "PLACE":
            key = tuple(features.key(w) for w in e.words[start:end])
            key = key[1:] if key[0] == "the" else key
            ours = "COUNTRY" if key in countries or key[:-1] in countries and key[-1] in ("'s", "'") else "LOCATION"
        if ours:
            out.append((start, end, ours))
    return out


def trimmed(ws, span):
    """The span without a leading article and a closing possessive: tools differ in these by convention."""
    start, end, kind = span
    start += ws[start].lower() in ("the", "a", "an") and end - start > 1
    end -= ws[end - 1] in ("'s", "\u2019s", "'", "\u2019") and end - start > 1
    return start, end, kind


class Exact(evaluate.Counts):
    """evaluate.py's counts, and places with COUNTRY and LOCATION as one. A row is right found, wrong found, missed, reached."""

    def __init__(self):
        self.rows = collections.defaultdict(lambda: [0, 0, 0, 0])

    def add(self, e, found):
        super().add(e, found)
        if {"COUNTRY", "LOC"} <= set(e.complete):
            known = [s for s in found if "?" not in e.tags[s[0]:s[1]]]
            self.score(evaluate.group_of(e), "COUNTRY|LOCATION",
                       {(s, t) for s, t, f in evaluate.gold_spans(e.tags) if f in ("COUNTRY", "LOC")},
                       {(s, t) for s, t, k in known if k in ("COUNTRY", "LOCATION")})

    def score(self, source, kind, want, have):
        right = len(want & have)
        self.rows[kind] = [a + b for a, b in zip(self.rows[kind], (right, len(have) - right, len(want) - right, right))]


class Overlap(Exact):
    """A span is right if it shares a word with a span of its type on the other side."""

    def score(self, source, kind, want, have):
        def meets(x, others):
            return any(x[0] < y[1] and y[0] < x[1] and x[2:] == y[2:] for y in others)
        right, reached = sum(meets(x, want) for x in have), sum(meets(x, have) for x in want)
        self.rows[kind] = [a + b for a, b in zip(self.rows[kind], (right, len(have) - right, len(want) - reached, reached))]


def f1(rows):
    """Precision, recall, F1 of rows [..., 4]."""
    right, wrong, missed, reached = np.moveaxis(np.asarray(rows, float), -1, 0)
    p, r = right / np.maximum(1, right + wrong), reached / np.maximum(1, reached + missed)
    return p, r, 2 * p * r / np.maximum(1e-9, p + r)


def counted(rows, found):
    """measure -> kind -> counts [sentences, 4]. "exact" leaves out leading articles and closing possessives on both sides."""
    out = {measure: {kind: np.zeros((len(rows), 4)) for kind in KINDS} for measure in ("as given", "exact", "overlap")}
    for i, (e, spans) in enumerate(zip(rows, found)):
        gold = ["?" if t == "?" else "O" for t in e.tags]
        for span in evaluate.gold_spans(e.tags):
            start, end, kind = trimmed(e.words, span)
            gold[start:end] = ["B-" + kind] + ["I-" + kind] * (end - start - 1)
        short = dataclasses.replace(e, tags=gold)
        cut = [trimmed(e.words, s) for s in spans]
        for measure, counts, example, have in (("as given", Exact(), e, spans), ("exact", Exact(), short, cut), ("overlap", Overlap(), short, cut)):
            counts.add(example, have)
            for kind, row in counts.rows.items():
                if kind in KINDS:
                    out[measure][kind][i] = row
    return out


def difference(ours, theirs):
    """95 % interval of the difference in F1, sentences drawn again 2,000 times."""
    draws = np.random.default_rng(1).multinomial(len(ours), np.full(len(ours), 1 / len(ours)), 2000)
    low, high = np.percentile(f1(draws @ ours)[2] - f1(draws @ theirs)[2], [2.5, 97.5])
    return round(float(low), 3), round(float(high), 3)


def score(shared, folder, out, base="exhibit"):
    sets, lists = examples(shared, folder), features.Lists.read(folder)
    countries = {key for key, kind in lists.names.items() if kind == 0}
    names = sorted({p.name.rsplit("-", 1)[0] for p in pathlib.Path(out).glob("*.tags")}, key=lambda n: (not n.startswith("exhibit"), n))
    results = {}
    for which in SETS:
        rows, counts = sets[which], {}
        for name in names:
            path = pathlib.Path(f"{out}/{name}-{which}.tags")
            if path.exists():
                lines = path.read_text(encoding="utf-8").split("\n")[:-1]
                assert len(lines) == len(rows), (path, len(lines), len(rows))
                counts[name] = counted(rows, [mapped(e, line.split(), countries) for e, line in zip(rows, lines)])
        sizes = {kind: int(next(iter(counts.values()))["exact"][kind].sum(0)[2:].sum()) for kind in KINDS}
        kinds = [kind for kind in KINDS if sizes[kind]]
        print(f"\n{which}: {len(rows)} sentences; F1 exact / overlap; + or -: the interval of the difference from {base}, exact, leaves out 0")
        print("| tool |", " | ".join(f"{kind} ({sizes[kind]})".replace("|", " or ") for kind in kinds), "|\n| --- |" + " --- |" * len(kinds))
        for name, c in counts.items():
            cells = []
            for kind in kinds:
                result = {m: [round(float(x), 4) for x in f1(c[m][kind].sum(0))] for m in c}
                sign = ""
                if base in counts and name != base:
                    result["base minus this"] = {m: difference(counts[base][m][kind], c[m][kind]) for m in ("exact", "overlap")}
                    low, high = result["base minus this"]["exact"]
                    sign = " -" if low > 0 else " +" if high < 0 else ""
                results[f"{which}/{kind}/{name}"] = result
                cells.append("%.3f / %.3f" % tuple(f1(c[m][kind].sum(0))[2] for m in ("exact", "overlap")) + sign)
            print("|", name, "|", " | ".join(cells), "|")
    print("\n| tool | version | words a second, processor time | by the clock | network alone, processor | resident MB | peak MB |\n|" + " --- |" * 7)
    for name in names:
        path = pathlib.Path(f"{out}/{name}.json")
        if path.exists():
            r = results[f"speed/{name}"] = json.loads(path.read_text())
            print("|", name, "|", r["version"], "|", r["ner"]["cpu"], "|", r["ner"]["wall"], "|", r.get("network", {}).get("cpu", ""), "|",
                  r["rss"], "|", r["peak"], "|")
    pathlib.Path(f"{out}/results.json").write_text(json.dumps(results, indent=1))


if __name__ == "__main__":
    {"write": write, "own": own, "score": score}[sys.argv[1]](*sys.argv[2:])
