"""Fits the weights of src/main/resources/lexicon/confidence.tsv, by which a record's confidence is made.

Usage: python -m exhibit_training.confidence TABLE REPORT.json... [--write] [--running]
REPORT.json is what `exhibit evaluate evidence --json` writes, one a tier. Prints how candidates do on documents that were kept
out, and the weights; --write puts the better ones into TABLE. Needs nothing beside Python.

A record is right if the scorer pairs it with a gold claim. There are few of them and few wrong, so the fit starts from the
judgement in the table: logistic regression whose L2 penalty pulls each weight to its prior, and whose weights keep the prior's
sign. Cases are of three kinds: sentences without a document, which were written with the rules in view; those of files found-*,
drawn from what the service finds in running text; and gold, drawn from reports before anything was found. How often records are
right differs by kind more than anything else, so that the first two have intercepts of their own, which are not kept. A record
that several reports hold counts once in all. Then Platt scaling, on predictions for documents kept out, goes into the weights:
on gold, or with --running on what is found in running text too. Folds are whole documents; penalty and scaling are chosen
inside the training folds.
"""
import collections
import json
import math
import os
import random
import sys

FOLDS, SEED = 10, 7
PENALTIES = (3, 9, 30)
KINDS = ("constructed", "found")

Record = collections.namedtuple("Record", "group features right weight real")


def read_table(path):
    """(lines of comment, rows as lists of cells)"""
    lines = open(path, encoding="utf-8").read().splitlines()
    return [line for line in lines if line.startswith("#")], [line.split("\t") for line in lines if line and not line.startswith("#")]


def read_records(paths, running):
    """Records; `real` are those by which a candidate is judged and scaled."""
    records = []
    for path in paths:
        for r in json.load(open(path, encoding="utf-8"))["records"]:
            group = r["document"] or f"{r['file']}:{r['line']}"
            kind = "found" if os.path.basename(r["file"]).startswith("found-") else "" if r["document"] else "constructed"
            features = frozenset(r["features"]) | ({kind} - {""})
            records.append(Record(group, features, r["paired"], 1 / len(paths), not kind or running and kind == "found"))
    return records


def sigmoid(x):
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, x))))


def fit(records, prior, penalty):
    """Weights by feature: Newton's method coordinate by coordinate, each step cut off at zero."""
    weights = {**prior, **dict.fromkeys(KINDS, 0.0)}
    free = {"intercept", *KINDS}
    strength = {name: 0.01 if name in free else penalty for name in weights}
    having = {name: [i for i, r in enumerate(records) if name == "intercept" or name in r.features] for name in weights}
    score = [logit(weights, r) for r in records]  # the kinds begin at 0
    for _ in range(200):
        largest = 0.0
        for name, members in having.items():
            if not members:
                continue
            slope = strength[name] * (weights[name] - prior.get(name, 0.0))
            curve = strength[name]
            for i in members:
                p = sigmoid(score[i])
                slope += records[i].weight * (p - records[i].right)
                curve += records[i].weight * max(p * (1 - p), 0.02)
            new = weights[name] - slope / curve
            if name not in free:
                new = max(new, 0.0) if prior[name] > 0 else min(new, 0.0) if prior[name] < 0 else 0.0
            step = new - weights[name]
            weights[name] = new
            largest = max(largest, abs(step))
            for i in members:
                score[i] += step
        if largest < 1e-4:
            break
    return weights


def logit(weights, record):
    """What the service will say: the kind of a case is not known to it."""
    return weights["intercept"] + sum(weights.get(name, 0.0) for name in record.features if name not in KINDS)


def platt(pairs):
    """(slope, offset) for logits and outcomes; the slope is drawn to 1 and never negative."""
    slope, offset = 1.0, 0.0
    for _ in range(100):
        gs, go, ss, so, oo = 1.0 * (slope - 1), 0.0, 1.0, 0.0, 1e-3
        for x, right, weight in pairs:
            p = sigmoid(slope * x + offset)
            v = weight * max(p * (1 - p), 0.01)
            gs, go = gs + weight * (p - right) * x, go + weight * (p - right)
            ss, so, oo = ss + v * x * x, so + v * x, oo + v
        det = ss * oo - so * so
        ds, do = (oo * gs - so * go) / det, (ss * go - so * gs) / det
        slope, offset = max(0.0, slope - ds), offset - do
        if abs(ds) + abs(do) < 1e-6:
            break
    return slope, offset


def folds(records):
    groups = sorted({r.group for r in records})
    random.Random(SEED).shuffle(groups)
    fold = {group: i % FOLDS for i, group in enumerate(groups)}
    for i in range(FOLDS):
        yield [r for r in records if fold[r.group] != i], [r for r in records if fold[r.group] == i]


def loss(pairs):
    """Mean log loss of (probability, right, weight)."""
    return -sum(w * math.log(p if right else 1 - p) for p, right, w in pairs) / sum(w for _, _, w in pairs)


def kept_out(records, learn):
    """(record, logit) for every record, by weights learnt without its document."""
    return [(r, logit(weights, r)) for train, test in folds(records) for weights in [learn(train)] for r in test]


def scaled(records, learn):
    """Weights, with the Platt scaling of what they say of documents kept out; real reports decide."""
    pairs = [(x, r.right, r.weight) for r, x in kept_out(records, learn) if r.real]
    slope, offset = platt(pairs)
    weights = {name: slope * value for name, value in learn(records).items()}
    weights["intercept"] += offset
    return weights


def fitted(prior):
    def learn(records):
        def error(penalty):
            out = kept_out(records, lambda train: fit(train, prior, penalty))
            return loss([(sigmoid(x), r.right, r.weight) for r, x in out if r.real])

        best = min(PENALTIES, key=error)
        return scaled(records, lambda train: fit(train, prior, best))

    return learn


def base_rate(records):
    real = [r for r in records if r.real]
    share = sum(r.weight for r in real if r.right) / sum(r.weight for r in real)
    return {"intercept": math.log(share / (1 - share))}


def table(name, pairs):
    """Log loss, Brier score, calibration error over ten bins, and how often a right record is above a wrong one."""
    total = sum(w for _, _, w in pairs)
    brier = sum(w * (p - right) ** 2 for p, right, w in pairs) / total
    bins = collections.defaultdict(lambda: [0.0, 0.0, 0.0, 0])
    for p, right, w in pairs:
        row = bins[min(9, int(p * 10))]
        row[0], row[1], row[2], row[3] = row[0] + w, row[1] + w * p, row[2] + w * right, row[3] + 1
    ece = sum(abs(b[1] - b[2]) for b in bins.values()) / total
    above = [(p > q) + 0.5 * (p == q) for p, right, _ in pairs if right for q, wrong, _ in pairs if not wrong]
    print(f"{name:<34} log loss {loss(pairs):.4f}  Brier {brier:.4f}  ECE {ece:.3f}  AUC {sum(above) / max(1, len(above)):.3f}")
    return loss(pairs), [(i / 10, b[3], b[1] / b[0], b[2] / b[0]) for i, b in sorted(bins.items())]


def main(path, *reports):
    options = {option for option in reports if option.startswith("--")}
    comments, rows = read_table(path)
    prior = {row[0]: float(row[1]) for row in rows}
    records = read_records([r for r in reports if r not in options], "--running" in options)
    real = [r for r in records if r.real]
    print(f"{len(records)} records of {len({r.group for r in records})} documents, {sum(not r.right for r in records)} wrong; "
          f"judged by {len(real)}, {sum(not r.right for r in real)} wrong. Kept out by document:")
    candidates = {"base rate": base_rate, "judgement, scaled": lambda train: scaled(train, lambda _: prior),
                  "fitted, scaled": fitted(prior)}
    done = {}
    for name, learn in candidates.items():
        out = kept_out(records, learn)
        done[name] = table(name, [(sigmoid(x), r.right, r.weight) for r, x in out if r.real])
        found = [(sigmoid(x), r.right, r.weight) for r, x in out if "found" in r.features]
        if found:
            table("    found in running text", found)
    best = min(("judgement, scaled", "fitted, scaled"), key=lambda name: done[name][0])
    print(f"taken: {best}; bins: from, records, mean confidence, share right")
    for start, number, confidence, right in done[best][1]:
        print(f"    {start:.1f}  {number:4d}  {confidence:.3f}  {right:.3f}")
    weights = candidates[best](records)
    for row in rows:
        row[2] = f"{weights[row[0]]:.2f}" if abs(weights[row[0]]) >= 0.005 else "0"
        have = [r for r in records if row[0] in r.features]
        print(f"{row[0]:<22} prior {row[1]:>5}  weight {row[2]:>6}  records {len(have):4d}  right {sum(r.right for r in have):4d}")
    if "--write" in options:
        with open(path, "w", encoding="utf-8") as out:
            out.write("\n".join(comments + ["\t".join(row) for row in rows]) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
