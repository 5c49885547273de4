"""Goods marked by hand in sentences of the shared corpora whose other types are marked already (or not at all).

Usage: python -m exhibit_training.goods sample SHARED_DATA    prints the chosen sentences, numbered
gold/goods.tsv then lists, by the sha1 of a sentence's words, the goods in it ("; " between them, "-" for none). A listed good is
marked wherever it stands in the sentence. The corpora's text stays where it is. Only training rows are drawn.
"""
import hashlib
import pathlib
import random
import re
import sys

from . import data

SIZES = {"gmb": 330, "core_company_relations": 150, "redocred_dev": 60}
_DEAL = re.compile(r"""\b(exports?|exported|exporting|imports?|imported|sells?|sold|selling|supply|supplies|supplied|suppliers?|shipments?
    |shipped|smuggl\w+|manufactur\w+|produces?|produced|producers?|factory|oil|gas|weapons?|missiles?|tanks?|aircraft|helicopters?|planes?
    |drones?|arms|ammunition|vehicles?|trucks?|cars?|steel|goods|products?|equipment|technology|uranium|nuclear|enriched|fuel
    |purchase[sd]?|buys?|bought|contracts?|trade|cargo|cotton|wheat|rice|drugs?|vaccines?|chips?|software|engines?|ships?|submarines?)\b""", re.X)


def key(tokens):
    return hashlib.sha1(" ".join(tokens).encode()).hexdigest()[:16]


def sample(shared):
    """The drawn rows in a fixed order: (file, row)."""
    for name, size in SIZES.items():
        rng = random.Random(name)
        pool = []
        for number, row in enumerate(data.rows(shared, name)):
            if data.part(name, number) == "train" and 8 <= len(row["tokens"]) <= 38:
                hits = len(set(_DEAL.findall(" ".join(row["tokens"]))))
                if hits:
                    pool.append((rng.random() ** (1 / hits ** 2), number, row))
        for _, _, row in sorted(pool, key=lambda x: -x[0])[:size]:
            yield name, row


def read():
    """sha1 -> goods, each a list of words."""
    path = pathlib.Path(__file__).parent.parent / "gold" / "goods.tsv"
    table = {}
    if path.exists():
        for line in open(path, encoding="utf-8"):
            if not line.startswith("#"):
                sha, goods = line.rstrip("\n").split("\t")
                table[sha] = [] if goods == "-" else [g.split(" ") for g in goods.split("; ")]
    return table


def mark(row, goods):
    """The row with PRODUCT complete and marked: longer goods first, only over words that are not marked yet. A good that is
    nowhere to be marked is an error of the list."""
    tokens, tags = row["tokens"], list(row["tags"])
    for good in sorted(goods, key=len, reverse=True):
        hits = [i for i in range(len(tokens)) if tokens[i:i + len(good)] == good and set(tags[i:i + len(good)]) == {"O"}]
        assert hits or any(tokens[i:i + len(good)] == good for i in range(len(tokens))), (good, tokens)
        for i in hits:
            if set(tags[i:i + len(good)]) == {"O"}:
                tags[i:i + len(good)] = ["B-PRODUCT"] + ["I-PRODUCT"] * (len(good) - 1)
    return {**row, "tags": tags, "complete": sorted({*row["complete"], "PRODUCT"})}


if __name__ == "__main__":
    for number, (name, row) in enumerate(sample(sys.argv[2]), 1):
        print(number, " ".join(row["tokens"]))
