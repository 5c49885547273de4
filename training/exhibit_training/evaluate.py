"""Scores a checkpoint or an exported model.

Usage: python -m exhibit_training.evaluate DATA_FOLDER MODEL(.pt|.onnx) [--encoder MODEL.onnx] [--sets test,gold-test]
       [--share 1.0] [--json OUT] [--errors]

Exact spans. A type is scored only where the source marks it completely; a predicted span that touches an unknown word ("?")
counts for nothing. COMPANY+ORG takes either type for either, and for ORG_ANY, which counts in no single type.
"""
import argparse
import collections
import json
import pickle
import random

import numpy as np

from . import data, decode, labels
from .train import collate

EITHER = {"COMPANY", "ORGANISATION"}


def load(path, onnx=None):
    """A function from a collated batch to a dict of numpy arrays: names, and xpos, arcs, relations where the model has them."""
    if path.endswith(".onnx"):
        import onnxruntime
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        session = onnxruntime.InferenceSession(path, options)
        outputs = [o.name for o in session.get_outputs()]

        def run(batch):
            inputs = {"input_ids": batch["ids"].numpy(), "attention_mask": batch["mask"].numpy().astype(np.int64),
                      "features": batch["feats"].numpy()}
            return dict(zip(outputs, session.run(None, inputs)))
        return run
    import torch

    from .export import SYNTAX, Exported, trained
    model = Exported(trained(path, onnx))

    def run(batch):
        with torch.no_grad():
            out = model(batch["ids"], batch["mask"].long(), batch["feats"])
        return dict(zip(("names", *SYNTAX), (o.numpy() for o in out)))
    return run


def predict(run, examples):
    """Yields (example, dict of arrays cut to its wordpieces), in order of length."""
    order = sorted(range(len(examples)), key=lambda i: len(examples[i].ids))
    for at in range(0, len(order), 32):
        group = [examples[i] for i in order[at:at + 32]]
        out = run(collate(group))
        for k, e in enumerate(group):
            yield e, {name: array[k] for name, array in out.items()}


def gold_spans(tags):
    """(start, end, file type) of BIO tags; "?" is outside."""
    out, open_ = [], None
    for i, tag in enumerate([*tags, "O"]):
        if open_ and not (tag.startswith("I-") and tag[2:] == open_[1]):
            out.append((open_[0], i, open_[1]))
            open_ = None
        if tag.startswith(("B-", "I-")) and open_ is None:
            open_ = (i, tag[2:])
    return out


class Counts:
    """True positives, false positives and false negatives by (source, type)."""

    def __init__(self):
        self.rows = collections.defaultdict(lambda: [0, 0, 0])

    def add(self, e, found):
        source = e.source if not e.complete == [] else e.source
        source = group_of(e)
        complete = {t for f in e.complete if f != "ORG_ANY" for t in labels.FILE_TYPES[f]}
        gold = gold_spans(e.tags)
        known = [s for s in found if "?" not in e.tags[s[0]:s[1]]]
        any_ = {(s, t) for s, t, f in gold if f == "ORG_ANY"}
        for kind in labels.TYPES:
            if kind not in complete:
                continue
            want = {(s, t) for s, t, f in gold if f != "ORG_ANY" and labels.FILE_TYPES[f] == [kind]}
            have = {(s, t) for s, t, k in known if k == kind} - (any_ if kind in EITHER else set())
            self.score(source, kind, want, have)
        if "COMPANY" in complete:
            both = EITHER & complete
            want = {(s, t) for s, t, f in gold if EITHER & set(labels.FILE_TYPES[f]) and (f != "ORG" or "ORGANISATION" in both)}
            right = {(s, t) for s, t, k in known if k in EITHER}
            have = {(s, t) for s, t, k in known if k in both} | (right & want)
            self.score(source, "COMPANY+ORG", want, have)
        if {"COUNTRY", "NORP"} <= complete:
            want = {(s, t, f) for s, t, f in gold if f in ("COUNTRY", "NORP")}
            have = {s for s in known if s[2] in ("COUNTRY", "NORP")}
            self.score(source, "COUNTRY+NORP", want, have)

    def score(self, source, kind, want, have):
        for key in ((source, kind), ("ALL", kind)):
            row = self.rows[key]
            row[0] += len(want & have)
            row[1] += len(have - want)
            row[2] += len(want - have)


def group_of(e):
    """The sources as the README's tables name them."""
    s = e.source
    for prefix in ("crossner", "dfki", "re3d", "wnut17", "few-nerd-inter"):
        if s.startswith(prefix):
            return prefix
    return "reports" if s.startswith(("crs-", "gao-", "fincen", "federal", "1991", "2006", "2010")) else s


def prf(row):
    tp, fp, fn = row
    p, r = tp / max(1, tp + fp), tp / max(1, tp + fn)
    return p, r, 2 * p * r / max(1e-9, p + r)


def names(run, examples):
    """Counts, and (type, raw confidence, right) of every predicted span of a completely marked type."""
    counts, sure, wrong = Counts(), [], collections.Counter()
    for e, out in predict(run, examples):
        logits = out["names"][e.first.astype(int)]
        found = decode.spans(decode.viterbi(logits))
        counts.add(e, found)
        complete = {t for f in e.complete for t in labels.FILE_TYPES[f]}
        gold = {(s, t, k) for s, t, f in gold_spans(e.tags) for k in labels.FILE_TYPES[f]}
        for span in found:
            if span[2] in complete and "?" not in e.tags[span[0]:span[1]]:
                sure.append((span[2], decode.raw_confidence(logits, span), span in gold))
                if span not in gold:
                    wrong["+ " + span[2] + " " + " ".join(e.words[span[0]:span[1]])] += 1
        for s, t, k in gold:
            if (s, t, k) not in found and k in complete:
                wrong["- " + k + " " + " ".join(e.words[s:t])] += 1
    return counts, sure, wrong


def syntax(run, examples):
    """Share of words with the right Penn tag, head (UAS), head and relation (LAS), punctuation counted."""
    right = np.zeros(4)
    for e, out in predict(run, examples):
        if "xpos" not in out:
            return None
        first = e.first.astype(int)
        heads = [0, *first]
        arcs = out["arcs"][first][:, heads]
        arcs[np.arange(len(first)), np.arange(1, len(first) + 1)] = -np.inf  # no word is its own head
        head = np.array(heads)[arcs.argmax(1)]
        rel = out["relations"][first].argmax(1)
        right += [(out["xpos"][first].argmax(1) == e.xpos).sum(), (head == e.head).sum(), ((head == e.head) & (rel == e.rel)).sum(),
                  len(first)]
    return dict(zip(("xpos", "uas", "las"), (right[:3] / right[3]).round(4).tolist())) if right[3] else None


def roles(model, examples):
    """Labelled F1 of predicate roles with the predicates given, by head word and by span (the head's subtree in the predicted
    tree), and F1 of finding the predicates; over all PropBank roles, those that the head does not know included."""
    import torch

    from .model import Model
    assert isinstance(model, Model)
    tally = {name: [0, 0, 0] for name in ("role heads", "role spans", "predicates")}
    for e in examples:
        if e.frames is None:
            continue
        batch = collate([e])
        with torch.no_grad():
            h = model.encoder(batch["ids"], batch["mask"], batch["feats"])
            first = torch.from_numpy(e.first.astype(np.int64))
            word = h[0, first]
            arcs = model.arc_scores(h)[0][first][:, torch.cat([torch.zeros(1, dtype=torch.long), first])].numpy()
            said = (model.predicate(word)[:, 0] > 0).numpy().nonzero()[0].tolist()
        arcs[np.arange(len(first)), np.arange(1, len(first) + 1)] = -np.inf
        head = arcs.argmax(1) - 1
        count(tally["predicates"], set(said), {index for index, _ in e.frames})
        gold_heads = {int(f): i for i, f in enumerate(e.first)}
        for index, arguments in e.frames:
            with torch.no_grad():
                role = model.role_logits(word[index][None], word[None])[0].argmax(-1).tolist()
            found = [(data.ROLES[r], w) for w, r in enumerate(role) if r]
            want = set()
            for name, start, end in arguments:
                top = [w for w in range(start, end) if not start <= gold_heads.get(int(e.head[w]), -1) < end]
                want.add((name, top[0]))
            count(tally["role heads"], set(found), want)
            count(tally["role spans"], {(name, *subtree(head, w, index)) for name, w in found},
                  {(name, start, end) for name, start, end in arguments})
    return {name: [round(x, 4) for x in prf(row)] for name, row in tally.items()}


def count(row, have, want):
    row[0] += len(have & want)
    row[1] += len(have - want)
    row[2] += len(want - have)


def subtree(head, top, predicate):
    """(first, end) of the words around `top` that hang on it, without the predicate's side where it stands among them."""
    inside = set()
    for w in range(len(head)):
        at, steps = w, 0
        while at >= 0 and at != top and steps < len(head):
            at, steps = head[at], steps + 1
        if at == top:
            inside.add(w)
    first, end = top, top + 1
    while first - 1 in inside and first - 1 != predicate:
        first -= 1
    while end in inside and end != predicate:
        end += 1
    return first, end


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("data")
    parser.add_argument("model")
    parser.add_argument("--encoder")
    parser.add_argument("--sets", default="test,gold-test")
    parser.add_argument("--share", type=float, default=1.0)
    parser.add_argument("--json")
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--calibration", help="labels.json with temperatures, to report ECE")
    args = parser.parse_args()
    run, report = load(args.model, args.encoder), {}
    for which in args.sets.split(","):
        examples = pickle.load(open(f"{args.data}/{which}.pkl", "rb"))
        rng = random.Random(7)
        examples = [e for e in examples if rng.random() < args.share]
        counts, sure, wrong = names(run, [e for e in examples if e.xpos is None])
        print(f"\n{which}: exact spans\n| source | type | P | R | F1 | spans |\n| --- | --- | --- | --- | --- | --- |")
        for (source, kind), row in sorted(counts.rows.items()):
            if row[0] + row[2] >= 5:
                p, r, f = prf(row)
                report[f"{which}/{source}/{kind}"] = [round(p, 4), round(r, 4), round(f, 4), row[0] + row[2]]
                print(f"| {source} | {kind} | {p:.3f} | {r:.3f} | {f:.3f} | {row[0] + row[2]} |")
        trees = syntax(run, [e for e in examples if e.xpos is not None])
        if trees:
            print("English Web Treebank:", trees)
            report[f"{which}/syntax"] = trees
        right = [r for _, _, r in sure]
        print("ECE before", round(decode.ece([decode.confidence(x, 1, 0) for _, x, _ in sure], right), 4))
        if args.calibration:
            table = json.load(open(args.calibration))["calibration"]
            print("ECE after", round(decode.ece([decode.confidence(x, table[k]["temperature"], table[k]["bias"]) for k, x, _ in sure],
                                                right), 4))
        if args.errors:
            for text, count in wrong.most_common(60):
                print(count, text)
    if args.json:
        json.dump(report, open(args.json, "w"), indent=1)


if __name__ == "__main__":
    main()
