"""Gives sentences without a tree the one that an earlier model reads, so that a training on their names and claims does not forget grammar
on the very kind of sentence that the service meets (self-training; the treebank holds letters, reviews and forum posts).

Only what the earlier model is sure of is kept: a word's tag, or head with relation, of probability SURE or more.

Usage: python -m exhibit_training.parse DATA_FOLDER TEACHER.onnx NAME...   rewrites DATA_FOLDER/NAME.pkl (claims, gold-train, goods)
"""
import pickle
import sys

import numpy as np

from .claims import softmax
from .evaluate import load, predict

SURE = 0.8


def main(folder, teacher, *names):
    run = load(teacher)
    for name in names:
        path = f"{folder}/{name}.pkl"
        with open(path, "rb") as file:
            examples = pickle.load(file)
        kept = np.zeros(3)
        for e, out in predict(run, examples):
            first = e.first.astype(int)
            heads = np.array([0, *first])
            arcs = out["arcs"][first][:, heads]
            arcs[np.arange(len(first)), np.arange(1, len(first) + 1)] = -np.inf  # no word is its own head
            arcs, tags, relations = softmax(arcs), softmax(out["xpos"][first]), softmax(out["relations"][first])
            sure = (arcs.max(1) >= SURE) & (relations.max(1) >= SURE)
            e.xpos = np.where(tags.max(1) >= SURE, tags.argmax(1), -1).astype(np.int16)
            e.head = np.where(sure, heads[arcs.argmax(1)], -1).astype(np.int16)
            e.rel = np.where(sure, relations.argmax(1), -1).astype(np.int16)
            kept += [(e.xpos >= 0).sum(), sure.sum(), len(first)]
        with open(path, "wb") as file:
            pickle.dump(examples, file)
        print(f"{name}: {len(examples)} sentences; of their words {kept[0] / kept[2]:.3f} have a tag, {kept[1] / kept[2]:.3f} a head")


if __name__ == "__main__":
    main(*sys.argv[1:])
