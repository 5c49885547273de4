"""Reads the shared corpora, cuts them into train, dev and test, and turns sentences into arrays.

Usage: python -m exhibit_training.data SHARED_DATA TOKENIZER.json OUT_FOLDER [hand]
writes OUT_FOLDER/{train,dev,test,gold-train,gold-test,goods}.pkl, lists of Example; with "hand" only the last three.
OUT_FOLDER must hold names.tsv and terms.tsv (see lists.py).
"""
import collections
import dataclasses
import gzip
import hashlib
import json
import pathlib
import pickle
import random
import sys

import numpy as np

from . import features, labels, words

BLOCK = 20  # rows that stand for one document where a file names none: neighbours in a file are of one text
MAX_PIECES = 96  # longer training sentences are left out

# file -> (share of its training part that is used, weight of its loss)
MIX = {
    "gmb": (0.25, 0.7),
    "fewnerd_inter_sample": (0.60, 1.0),
    "fewnerd_inter_weapon_car_gov": (0.25, 0.5),
    "crossner": (1.0, 1.0),
    "dfki_product": (2.0, 1.5),
    "grobid_ner_wikipedia": (1.0, 1.0),
    "multiconer1_en_lowercase": (0.12, 0.7),
    "multiconer2_en_lowercase": (0.30, 0.7),
    "re3d": (3.0, 1.0),
    "redocred_dev": (1.0, 1.0),
    "uner_ewt_dev": (1.0, 1.0),
    "wikigold": (1.0, 1.0),
    "wnut17": (0.15, 0.7),
    "core_company_relations": (0.40, 0.5),
}
SYNTAX = 1.0  # share of the treebank's training sentences that is used
TITLES = set("""mr mrs ms miss dr prof professor president vice prime minister secretary senator sen rep general gen colonel
col lieutenant captain king queen prince princess pope sheikh ayatollah chancellor judge justice governor gov ambassador foreign
defense u.s former leader chief state of israeli us""".split())
XPOS = ["#", "$", "''", ",", "-LRB-", "-RRB-", ".", ":", "ADD", "AFX", "CC", "CD", "DT", "EX", "FW", "GW", "HYPH", "IN", "JJ", "JJR",
        "JJS", "LS", "MD", "NFP", "NN", "NNP", "NNPS", "NNS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH",
        "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "``", "XX"]
RELATIONS = ["acl", "acl:relcl", "advcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc", "ccomp", "compound",
             "compound:prt", "conj", "cop", "csubj", "dep", "det", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith",
             "iobj", "list", "mark", "nmod", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:pass", "nummod", "obj", "obl", "obl:agent",
             "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "root", "vocative", "csubj:pass", "advcl:relcl", "det:predet",
             "cc:preconj"]
# PropBank roles that the role head tells apart; index 0 is "no argument". Rarer ones (C-, ARGM-REC and the like) are none to it.
ROLES = ["", "ARG0", "ARG1", "ARG2", "ARG3", "ARG4", "ARGM-TMP", "ARGM-LOC", "ARGM-DIR", "ARGM-GOL", "ARGM-NEG", "ARGM-MOD", "ARGM-ADV",
         "ARGM-MNR", "ARGM-EXT", "ARGM-PRP", "ARGM-CAU", "ARGM-PRD", "ARGM-ADJ", "ARGM-LVB", "ARGM-PRR", "ARGM-DIS", "ARGM-COM",
         "R-ARG0", "R-ARG1", "R-ARG2", "C-ARG1"]


@dataclasses.dataclass
class Example:
    """One sentence: n wordpieces with [CLS] and [SEP], w words.

    ids [n] int32, feats [n, 5] uint8, first [w] int16 (the wordpiece that begins each word), allowed [w] uint16 (label sets),
    xpos, head, rel [w] int16 or None; head is the position of the head's first wordpiece, 0 for the root; -1 where unknown.
    predicates [k] int16 (word numbers) and roles [k, w] int8 (index into ROLES at the head word of each argument) or None.
    frames are PropBank's own: [(word number of the predicate, [(role, start, end)])], to score spans against.
    evoked, asserted, triggers, parts: see claims.example; None where no claims are marked.
    """
    source: str
    words: list
    tags: list
    complete: list
    ids: np.ndarray
    feats: np.ndarray
    first: np.ndarray
    allowed: np.ndarray
    weight: float = 1.0
    xpos: np.ndarray = None
    head: np.ndarray = None
    rel: np.ndarray = None
    predicates: np.ndarray = None
    roles: np.ndarray = None
    frames: list = None
    evoked: np.ndarray = None
    asserted: np.ndarray = None
    triggers: np.ndarray = None
    parts: np.ndarray = None


def rows(shared, name):
    """Rows of one training file, titles taken out of the persons of the two sources that leave them in."""
    with gzip.open(f"{shared}/train/{name}.jsonl.gz", "rt", encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            if row["source"].startswith(("gmb", "re3d")):
                row["tags"] = without_titles(row["tokens"], row["tags"])
            yield row


def without_titles(tokens, tags):
    """"President Hugo Chavez" is marked as one person in GMB; every other source marks "Hugo Chavez"."""
    tags = list(tags)
    for i, tag in enumerate(tags):
        if tag == "B-PER" and i + 1 < len(tags) and tags[i + 1] == "I-PER" and tokens[i].lower().rstrip(".") in TITLES:
            tags[i], tags[i + 1] = "O", "B-PER"
    return tags


def part(name, number):
    """train, dev (1 block in 20) or test (2 blocks in 20) for row `number` of a file: fixed for ever."""
    slot = int(hashlib.sha1(f"{name}:{number // BLOCK}".encode()).hexdigest(), 16) % 20
    return "test" if slot < 2 else "dev" if slot == 2 else "train"


def cut(tokens, tags, complete, mask_joined, joined=()):
    """Words, whether each is glued to the one before, tags, and label sets. With mask_joined the capitalised parts of a
    hyphenated O token are unknown: the sources tag "U.S.-led" as a whole."""
    ws, glued, out, sets = [], [], [], []
    for number, (token, tag) in enumerate(zip(tokens, tags)):
        ps = words.parts(token)
        for k, p in enumerate(ps):
            t = tag if k == 0 or tag == "O" else "I-" + tag[2:]
            unknown = mask_joined and tag == "O" and len(ps) > 1 and any(c.isupper() for c in p)
            ws.append(p)
            glued.append(k > 0 or number in joined)
            out.append("?" if unknown else t)
            sets.append(labels.ANY if unknown else labels.allowed(t, complete))
    return ws, glued, out, sets


def restyle(ws, style):
    """The words as a headline, a headline in capitals, or all lower case would have them (the wordpieces stay the same)."""
    if style == "upper":
        return [w.upper() for w in ws]
    if style == "lower":
        return [w.lower() for w in ws]
    return [w if len(w) < 4 and w.islower() else w[0].upper() + w[1:] for w in ws]


def encode(ws, glued, pieces, lists):
    """ids, feats, first of a sentence of words."""
    feats = features.of(ws, glued, lists)
    ids, rows_, first = [pieces.start], [[0] * 5], []
    for w, f in zip(ws, feats):
        first.append(len(ids))
        for k, piece in enumerate(pieces.of(w)):
            ids.append(piece)
            rows_.append(f if k == 0 else [f[0], 3, *f[2:]])
    ids.append(pieces.end)
    rows_.append([0] * 5)
    return np.array(ids, np.int32), np.array(rows_, np.uint8), np.array(first, np.int16)


def example(row, pieces, lists, weight=1.0, style=None, mask_joined=True):
    ws, glued, tags, sets = cut(row["tokens"], row["tags"], row["complete"], mask_joined, row.get("joined", ()))
    ids, feats, first = encode(restyle(ws, style) if style else ws, glued, pieces, lists)
    return Example(row["source"], ws, tags, row["complete"], ids, feats, first, np.array(sets, np.uint16), weight)


def names(shared, pieces, lists):
    """part -> examples of all training files, MIX applied to train only."""
    out = collections.defaultdict(list)
    for name, (share, weight) in MIX.items():
        rng = random.Random(name)
        for number, row in enumerate(rows(shared, name)):
            where = part(name, number)
            lucky, chance = rng.random(), rng.random()
            if not row["tokens"]:
                continue
            if where != "train":
                if name == "gmb" and lucky > 0.4:  # enough to measure
                    continue
                ex = example(row, pieces, lists)
                if len(ex.ids) <= 256:
                    out[where].append(ex)
                continue
            if not row["complete"] and all(t == "O" for t in row["tags"]):
                continue
            for _ in range(int(share + lucky)):
                style = "upper" if chance < 0.03 else "title" if chance < 0.06 else "lower" if chance < 0.08 else None
                ex = example(row, pieces, lists, weight, style)
                if len(ex.ids) <= MAX_PIECES:
                    out["train"].append(ex)
    return out


def syntax(shared, which, pieces, lists):
    """Examples of the English Web Treebank: tags, heads and relations, predicates and their roles, no names."""
    frames = {}
    for line in gzip.open(f"{shared}/frames/ewt-{which}.jsonl.gz", "rt", encoding="utf-8"):
        row = json.loads(line)
        frames[row["id"]] = row["predicates"]
    out, sentence, name = [], [], None
    for line in gzip.open(f"{shared}/syntax/ewt-{which}.conllu.gz", "rt", encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# sent_id"):
            name = line.split("=", 1)[1].strip()
        if line and not line.startswith("#"):
            cells = line.split("\t")
            if cells[0].isdigit():
                sentence.append(cells)
        elif not line and sentence:
            out.append(tree(f"ewt-{which}", sentence, frames.get(name), pieces, lists))
            sentence = []
    return out


def tree(source, sentence, predicates, pieces, lists):
    """The Example of one treebank sentence (rows of CoNLL-U cells) and its PropBank predicates (None: not annotated)."""
    ws = [c[1].replace(" ", "") for c in sentence]
    glued = [i > 0 and ("-" in (ws[i], ws[i - 1])) and "SpaceAfter=No" in sentence[i - 1][9] for i in range(len(ws))]
    ids, feats, first = encode(ws, glued, pieces, lists)
    rel = [c[7] if c[7] in RELATIONS else c[7].split(":")[0] for c in sentence]
    heads = [int(c[6]) - 1 for c in sentence]
    e = Example(
        source, ws, ["?"] * len(ws), [], ids, feats, first, np.full(len(ws), labels.ANY, np.uint16), 1.0,
        np.array([XPOS.index(c[4]) if c[4] in XPOS else -1 for c in sentence], np.int16),
        np.array([first[h] if h >= 0 else 0 for h in heads], np.int16),
        np.array([RELATIONS.index(r) if r in RELATIONS else -1 for r in rel], np.int16))
    if predicates is not None:
        e.predicates = np.array([p["index"] for p in predicates], np.int16)
        e.roles = np.zeros((len(predicates), len(ws)), np.int8)
        e.frames = [(p["index"], [(a["role"], a["start"], a["end"]) for a in p["args"]]) for p in predicates]
        for k, (_, arguments) in enumerate(e.frames):
            for role, start, end in arguments:
                if role in ROLES:
                    e.roles[k, next(i for i in range(start, end) if not start <= heads[i] < end)] = ROLES.index(role)
    return e


def gold(path, pieces, lists):
    return [example(json.loads(line), pieces, lists, 1.0, mask_joined=False) for line in open(path, encoding="utf-8")]


def hand(shared, pieces, lists):
    """name -> hand-labelled examples: gold-train and gold-test (reports), goods (corpus sentences with goods marked)."""
    from . import goods
    here = pathlib.Path(__file__).parent.parent / "gold"
    sets = {f"gold-{which}": gold(here / f"names-{which}.jsonl", pieces, lists) for which in ("train", "dev", "test")
            if (here / f"names-{which}.jsonl").exists()}
    table = goods.read()
    marked = [goods.mark(row, table[goods.key(row["tokens"])]) for _, row in goods.sample(shared) if goods.key(row["tokens"]) in table]
    return sets | {"goods": [example(row, pieces, lists) for row in marked]}


def main(shared, tokenizer_json, out, only="all"):
    pieces, lists = words.Pieces(tokenizer_json), features.Lists.read(out)
    sets = hand(shared, pieces, lists)
    if only == "all":
        sets |= names(shared, pieces, lists)
        rng = random.Random("syntax")
        for which, share in (("train", SYNTAX), ("dev", 1.0), ("test", 1.0)):
            trees = [e for e in syntax(shared, which, pieces, lists) if rng.random() < share]
            sets[which] += [e for e in trees if len(e.ids) <= (MAX_PIECES if which == "train" else 256)]
    for which, examples in sets.items():
        with open(f"{out}/{which}.pkl", "wb") as file:
            pickle.dump(examples, file)
        print(which, len(examples), "sentences,", sum(len(e.ids) for e in examples), "wordpieces")


if __name__ == "__main__":
    from exhibit_training import data  # so that the pickles name this module, not __main__
    data.main(*sys.argv[1:])
